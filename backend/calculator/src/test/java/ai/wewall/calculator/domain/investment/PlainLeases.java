package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Lease;
import ai.wewall.calculator.domain.terms.Market;
import java.time.LocalDate;

/** The sentences of the contract, B.3, about leases, word by word and month by month. */
record PlainLeases(LocalDate purchase, Market market) {

    LocalDate start(int m) {
        return purchase.plusMonths(m - 1L);
    }

    boolean covers(Lease lease, int m) {
        return !lease.start().isAfter(start(m)) && !start(m).isAfter(lease.end());
    }

    static int fullMonths(LocalDate a, LocalDate b) {
        int n = 12 * (b.getYear() - a.getYear()) + b.getMonthValue() - a.getMonthValue();
        return a.plusMonths(n).isAfter(b) ? n - 1 : n;
    }

    double rent(Lease lease, int m) {
        if (covers(lease, m)) {
            int k = fullMonths(lease.start(), start(m));
            return k < lease.rentFreeMonths()
                    ? 0
                    : lease.area() * lease.rentPerSqmYear() / 12 * Math.pow(1 + lease.indexationPct() / 100, k / 12);
        }
        return isRelet(lease, m) ? marketRent(lease, m) : 0;
    }

    double area(Lease lease, int m) {
        return covers(lease, m) || isRelet(lease, m) ? lease.area() : 0;
    }

    private int firstLet(Lease lease) {
        int e = 1;
        while (!start(e).isAfter(lease.end())) {
            e++;
        }
        return e + market.downtimeMonths();
    }

    private int letFrom(Lease lease, int m) {
        int r1 = firstLet(lease);
        int period = market.leaseTermMonths() + market.downtimeMonths();
        return r1 + (m - r1) / period * period;
    }

    private boolean isRelet(Lease lease, int m) {
        return lease.relet() && m >= firstLet(lease) && m - letFrom(lease, m) < market.leaseTermMonths();
    }

    private double marketRent(Lease lease, int m) {
        int r = letFrom(lease, m);
        int j = m - r;
        return j < market.rentFreeMonths()
                ? 0
                : lease.area()
                        * market.rentPerSqmYear()
                        / 12
                        * Math.pow(1 + market.growthPct() / 100, (r - 1) / 12)
                        * Math.pow(1 + market.indexationPct() / 100, j / 12);
    }
}
