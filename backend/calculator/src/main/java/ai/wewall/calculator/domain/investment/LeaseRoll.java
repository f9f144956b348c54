package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Lease;
import ai.wewall.calculator.domain.terms.Market;
import ai.wewall.calculator.domain.terms.Terms;

/** The rent of a roll of leases, of what the market pays after them, and their deposits (contract B.3, LEASES). */
final class LeaseRoll {

    /** How much more than the whole area may be let before it is an error, as a share of the area. */
    private static final double AREA_MARGIN = 1e-9;

    private final Terms terms;
    private final Projection projection;
    private final Timeline timeline;
    private final double[] leased;
    private final double[] rent;

    private LeaseRoll(Terms terms, Projection projection) {
        this.terms = terms;
        this.projection = projection;
        this.timeline = projection.timeline();
        this.leased = projection.line(Line.LEASED_AREA);
        this.rent = projection.line(Line.POTENTIAL_RENT);
    }

    static void fill(Terms terms, Projection projection) {
        LeaseRoll roll = new LeaseRoll(terms, projection);
        terms.income().leases().forEach(roll::add);
    }

    /** Whether more than the whole area is let in any month. */
    static boolean exceedsArea(Terms terms, Projection projection) {
        double most = terms.purchase().area() * (1 + AREA_MARGIN);
        double[] leased = projection.line(Line.LEASED_AREA);
        for (int m = 1; m <= projection.lastMonth(); m++) {
            if (leased[m] > most) {
                return true;
            }
        }
        return false;
    }

    private void add(Lease lease) {
        int first = timeline.firstStartingFrom(lease.start());
        int after = timeline.firstStartingFrom(lease.end().plusDays(1));
        double monthly = lease.area() * Price.withoutVat(lease.rentPerSqmYear(), terms) / 12;
        addRent(lease, monthly, first, Math.min(after - 1, projection.lastMonth()));
        addDeposit(lease.depositMonths() * monthly, first, Math.min(after - 1, projection.horizon()));
        Market market = terms.income().market();
        if (market != null && lease.relet()) {
            relet(lease.area(), market, after + market.downtimeMonths());
        }
    }

    private void addRent(Lease lease, double monthly, int first, int last) {
        Growth indexation = new Growth(lease.indexationPct());
        for (int m = first; m <= last; m++) {
            leased[m] += lease.area();
            int passed = timeline.fullMonths(lease.start(), m);
            if (passed >= lease.rentFreeMonths()) {
                rent[m] += monthly * indexation.over(passed / 12);
            }
        }
    }

    /** Handed over in the first month of the lease that is ours, given back in the last one. */
    private void addDeposit(double deposit, int first, int last) {
        if (first <= last) {
            double[] deposits = projection.line(Line.DEPOSITS);
            deposits[first] += deposit;
            deposits[last] -= deposit;
        }
    }

    private void relet(double area, Market market, int firstLet) {
        double monthly = area * Price.withoutVat(market.rentPerSqmYear(), terms) / 12;
        Growth growth = new Growth(market.growthPct());
        int period = market.leaseTermMonths() + market.downtimeMonths();
        for (int start = firstLet; start <= projection.lastMonth(); start += period) {
            double rentAtStart = monthly * growth.over(Timeline.year(start) - 1);
            addLet(area, market, start, rentAtStart);
        }
    }

    private void addLet(double area, Market market, int start, double rentAtStart) {
        Growth indexation = new Growth(market.indexationPct());
        int last = Math.min(start + market.leaseTermMonths() - 1, projection.lastMonth());
        for (int m = start; m <= last; m++) {
            int passed = m - start;
            leased[m] += area;
            rent[m] += passed < market.rentFreeMonths() ? 0 : rentAtStart * indexation.over(passed / 12);
        }
    }
}
