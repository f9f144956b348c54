package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.domain.terms.Lease;
import ai.wewall.calculator.domain.terms.Market;
import ai.wewall.calculator.domain.terms.Terms;
import java.time.LocalDate;

/** One lease month by month, which the answer does not tell; written beside the formulas that find it anew. */
final class LeaseMonths {

    private static final int NOT_LET = -1;

    private final Lease lease;
    private final Terms terms;
    private final double divisor;

    LeaseMonths(Lease lease, Terms terms) {
        this.lease = lease;
        this.terms = terms;
        this.divisor = terms.vat() != null && terms.vat().rentIncludesVat()
                ? 1 + terms.vat().ratePct() / 100
                : 1;
    }

    private LocalDate starts(int month) {
        return terms.purchase().date().plusMonths(month - 1L);
    }

    private int firstStartingFrom(LocalDate day) {
        LocalDate purchase = terms.purchase().date();
        int month =
                Math.max(1, 12 * (day.getYear() - purchase.getYear()) + day.getMonthValue() - purchase.getMonthValue());
        while (starts(month).isBefore(day)) {
            month++;
        }
        return month;
    }

    int over() {
        return firstStartingFrom(lease.end().plusDays(1));
    }

    int letAgain() {
        Market market = terms.income().market();
        return over() + (market == null ? 0 : market.downtimeMonths());
    }

    int first() {
        return firstStartingFrom(lease.start());
    }

    int last(int horizon) {
        return Math.min(over() - 1, horizon);
    }

    int passed(int month) {
        if (month == 0 || month < first() || month >= over()) {
            return NOT_LET;
        }
        LocalDate start = lease.start();
        LocalDate now = starts(month);
        int between = 12 * (now.getYear() - start.getYear()) + now.getMonthValue() - start.getMonthValue();
        return start.plusMonths(between).isAfter(now) ? between - 1 : between;
    }

    int passedAgain(int month) {
        Market market = terms.income().market();
        if (month == 0 || market == null || !lease.relet() || month < letAgain()) {
            return NOT_LET;
        }
        return (month - letAgain()) % (market.leaseTermMonths() + market.downtimeMonths());
    }

    private boolean isLetAgain(int month) {
        Market market = terms.income().market();
        int passed = passedAgain(month);
        return market != null && passed >= 0 && passed < market.leaseTermMonths();
    }

    double area(int month) {
        return passed(month) >= 0 || isLetAgain(month) ? lease.area() : 0;
    }

    double rent(int month) {
        int passed = passed(month);
        if (passed >= 0) {
            return passed < lease.rentFreeMonths()
                    ? 0
                    : lease.area()
                            * lease.rentPerSqmYear()
                            / divisor
                            / 12
                            * Math.pow(1 + lease.indexationPct() / 100, passed / 12);
        }
        return isLetAgain(month) ? marketRent(month) : 0;
    }

    private double marketRent(int month) {
        Market market = java.util.Objects.requireNonNull(terms.income().market());
        int passed = passedAgain(month);
        return passed < market.rentFreeMonths()
                ? 0
                : lease.area()
                        * market.rentPerSqmYear()
                        / divisor
                        / 12
                        * Math.pow(1 + market.growthPct() / 100, (month - passed - 1) / 12)
                        * Math.pow(1 + market.indexationPct() / 100, passed / 12);
    }

    double deposit(int month, int horizon) {
        if (first() > last(horizon)) {
            return 0;
        }
        int times = (month == first() ? 1 : 0) - (month == last(horizon) ? 1 : 0);
        return times * lease.depositMonths() * lease.area() * lease.rentPerSqmYear() / divisor / 12;
    }
}
