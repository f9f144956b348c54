package ai.wewall.calculator.domain.cashflow;

/**
 * The amounts that a rate is sought for (contract 0.1): zero amounts dropped, times counted from the first that is left.
 * {@link #discount} values them in the logarithm u of 1 + R. For u ≥ 0 values are of the first time, for u &lt; 0 of the
 * last one, so that nothing overflows; signs and zeros are the same either way.
 */
final class Flows {

    /** Gaps up to this many units get their factor from a table of powers, which takes one exponential for all. */
    private static final int LONGEST_TABLED_GAP = 64;

    private double[] amounts = new double[0];
    private int[] times = new int[0];
    /** From the amount before; none before the first and after the last one. */
    private int[] gaps = new int[1];

    private final double[] powers = new double[LONGEST_TABLED_GAP + 1];
    private int count;
    private int longestGap;
    private double unitsPerYear;

    private double sum;
    private double inflow;
    private double outflow;
    private double inflowMoment;
    private double outflowMoment;

    /**
     * Takes new amounts.
     *
     * @param at times in whole units, ascending
     * @param unitsPerYear how many of them make a year; 1 for a rate by period
     */
    void load(int[] at, double[] values, int length, double unitsPerYear) {
        ensureRoom(length);
        this.unitsPerYear = unitsPerYear;
        count = 0;
        longestGap = 0;
        int first = 0;
        for (int i = 0; i < length; i++) {
            if (values[i] != 0) {
                first = count == 0 ? at[i] : first;
                amounts[count] = values[i];
                times[count] = at[i] - first;
                gaps[count] = count == 0 ? 0 : times[count] - times[count - 1];
                longestGap = Math.max(longestGap, gaps[count]);
                count++;
            }
        }
        gaps[count] = 0;
    }

    private void ensureRoom(int length) {
        if (amounts.length < length) {
            amounts = new double[length];
            times = new int[length];
            gaps = new int[length + 1];
        }
    }

    /** What the signs of the amounts tell about their roots. */
    Signs signs() {
        return new Signs(amounts, count);
    }

    /** Values the amounts at u; the other methods tell the result. */
    void discount(double u) {
        if (longestGap <= LONGEST_TABLED_GAP) {
            tablePowers(Math.exp(-Math.abs(u) / unitsPerYear));
        }
        addUp(u >= 0, -Math.abs(u));
    }

    private void tablePowers(double factor) {
        powers[0] = 1;
        powers[1] = factor;
        for (int i = 2; i <= longestGap; i++) {
            powers[i] = powers[i >> 1] * powers[i - (i >> 1)];
        }
    }

    /** From the first amount on or back from the last one. Sums live in variables: fields would be stored at each step. */
    private void addUp(boolean onwards, double logarithm) {
        double weight = 1;
        double in = 0;
        double out = 0;
        double inMoment = 0;
        double outMoment = 0;
        double all = 0;
        for (int k = 0; k < count; k++) {
            int i = onwards ? k : count - 1 - k;
            weight *= factor(gaps[onwards ? i : i + 1], logarithm);
            double value = amounts[i] * weight;
            all += value;
            if (value > 0) {
                in += value;
                inMoment += value * times[i];
            } else {
                out -= value;
                outMoment -= value * times[i];
            }
        }
        sum = all;
        inflow = in;
        outflow = out;
        inflowMoment = inMoment;
        outflowMoment = outMoment;
    }

    private double factor(int gap, double logarithm) {
        return longestGap <= LONGEST_TABLED_GAP ? powers[gap] : Math.exp(logarithm * gap / unitsPerYear);
    }

    /** The value of all amounts. */
    double sum() {
        return sum;
    }

    /** The value of the positive amounts. */
    double inflow() {
        return inflow;
    }

    /** The value of the negative amounts, as a positive number. */
    double outflow() {
        return outflow;
    }

    /** ln(inflow / outflow): zero at a root, and nearly a straight line in u. */
    double imbalance() {
        return Math.log(inflow / outflow);
    }

    /** The slope of that line: the difference of the mean times of outflows and inflows, in years. */
    double slope() {
        return (outflowMoment / outflow - inflowMoment / inflow) / unitsPerYear;
    }

    /** What of the imbalance may be rounding of so many amounts. */
    double rounding() {
        return 1e-15 + 1e-16 * count;
    }
}
