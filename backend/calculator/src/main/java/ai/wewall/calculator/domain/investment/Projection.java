package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Terms;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The lines of one projection as arrays over the months. Income and expense lines reach twelve months beyond the sale,
 * all others to the sale. Kept between runs, so that a simulation allocates no months; it serves one thread.
 */
final class Projection {

    /** Months of income beyond the sale, by which the sale is priced. */
    static final int FORWARD = 12;

    private static final int LINES = Line.values().length;

    private final double[][] lines = new double[LINES][0];
    private Timeline timeline = new Timeline(LocalDate.EPOCH, 0);
    private int horizon;

    /** Begins a new projection with every line at zero. */
    void begin(Terms terms) {
        horizon = terms.exit().horizon();
        int length = horizon + FORWARD + 1;
        if (lines[0].length < length) {
            Arrays.setAll(lines, line -> new double[length]);
        } else {
            for (double[] line : lines) {
                Arrays.fill(line, 0, length, 0);
            }
        }
        if (!timeline.covers(terms.purchase().date(), horizon + FORWARD)) {
            timeline = new Timeline(terms.purchase().date(), horizon + FORWARD);
        }
    }

    /** Month of the sale. */
    int horizon() {
        return horizon;
    }

    /** The last month that has income and expenses. */
    int lastMonth() {
        return horizon + FORWARD;
    }

    /** The last model year. */
    int lastYear() {
        return Timeline.year(horizon);
    }

    /** The last month of a model year that ends at the sale at the latest. */
    int lastMonthOf(int year) {
        return Math.min(12 * year, horizon);
    }

    Timeline timeline() {
        return timeline;
    }

    /** A line, by month. It may be longer than the projection. */
    @SuppressWarnings("EnumOrdinal") // Lines are read in the innermost loops, and their order is that of the answer.
    double[] line(Line line) {
        return lines[line.ordinal()];
    }

    /** The sum of a line over months, both included. */
    double sum(Line line, int from, int to) {
        double[] values = line(line);
        double sum = 0;
        for (int m = from; m <= to; m++) {
            sum += values[m];
        }
        return sum;
    }

    /** The sum of a line over the first twelve months, also where the sale is earlier. */
    double firstYear(Line line) {
        return sum(line, 1, 12);
    }
}
