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
    private int[] gaps = new int[0];
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
    }

    private void ensureRoom(int length) {
        if (amounts.length < length) {
            amounts = new double[length];
            times = new int[length];
            gaps = new int[length];
        }
    }

    /** What the signs of the amounts tell about their roots. */
    Signs signs() {
        return new Signs(amounts, count);
    }

    /** Values the amounts at u; the other methods tell the result. */
    void discount(double u) {
        sum = 0;
        inflow = 0;
        outflow = 0;
        inflowMoment = 0;
        outflowMoment = 0;
        boolean tabled = longestGap <= LONGEST_TABLED_GAP;
        if (tabled) {
            tablePowers(Math.exp(-Math.abs(u) / unitsPerYear));
        }
        if (u >= 0) {
            fromTheFirst(u, tabled);
        } else {
            fromTheLast(u, tabled);
        }
    }

    private void tablePowers(double factor) {
        powers[0] = 1;
        powers[1] = factor;
        for (int i = 2; i <= longestGap; i++) {
            powers[i] = powers[i >> 1] * powers[i - (i >> 1)];
        }
    }

    private void fromTheFirst(double u, boolean tabled) {
        double weight = 1;
        for (int i = 0; i < count; i++) {
            weight *= tabled ? powers[gaps[i]] : Math.exp(-u * gaps[i] / unitsPerYear);
            add(amounts[i] * weight, times[i]);
        }
    }

    private void fromTheLast(double u, boolean tabled) {
        double weight = 1;
        for (int i = count - 1; i >= 0; i--) {
            add(amounts[i] * weight, times[i]);
            weight *= tabled ? powers[gaps[i]] : Math.exp(u * gaps[i] / unitsPerYear);
        }
    }

    private void add(double value, int time) {
        sum += value;
        if (value > 0) {
            inflow += value;
            inflowMoment += value * time;
        } else {
            outflow -= value;
            outflowMoment -= value * time;
        }
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
