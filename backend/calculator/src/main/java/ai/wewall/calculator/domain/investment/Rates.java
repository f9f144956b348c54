package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.cashflow.Rate;
import ai.wewall.calculator.domain.cashflow.RateFinder;
import java.util.stream.IntStream;

/** The rates of return of the flows of a projection. */
final class Rates {

    private static final double MONTHS_PER_YEAR = 12;
    private static final double DAYS_PER_YEAR = 365;

    private final RateFinder finder = new RateFinder();
    private final Projection projection;
    private int[] months = new int[0];

    Rates(Projection projection) {
        this.projection = projection;
    }

    /** By months, a twelfth of a year each. */
    Rate monthly(Line flows) {
        int count = projection.horizon() + 1;
        if (months.length < count) {
            months = IntStream.range(0, count).toArray();
        }
        return finder.find(months, projection.line(flows), count, MONTHS_PER_YEAR);
    }

    /** By days, in years of 365. */
    Rate dated(Line flows) {
        int count = projection.horizon() + 1;
        return finder.find(projection.timeline().days(), projection.line(flows), count, DAYS_PER_YEAR);
    }
}
