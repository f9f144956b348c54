package ai.wewall.calculator.domain.cashflow;

/**
 * Finds the rate R at which amounts are worth nothing (contract 0.1), in the variable u = ln(1 + R): of several roots the
 * smallest that is not negative, else the negative one nearest to zero. Where there can be only one root, Newton's method
 * finds it; elsewhere {@link GridSearch} follows the grid of the contract. Holds scratch space, so it serves one thread.
 */
public final class RateFinder {

    static final double HIGHEST = 40;
    static final double LOWEST = -36;

    private static final int MOST_STEPS = 100;
    private static final double PRECISION = 1e-14;

    private final Flows flows = new Flows();

    /**
     * The rate of return of amounts.
     *
     * @param times whole units of time, ascending
     * @param amounts as many amounts
     * @param count how many of both are meant
     * @param unitsPerYear units in a year: 12 for months, 365 for days, 1 for a rate by period
     */
    public Rate find(int[] times, double[] amounts, int count, double unitsPerYear) {
        flows.load(times, amounts, count, unitsPerYear);
        return switch (flows.signChanges()) {
            case 0 -> Rate.withoutSignChange();
            case 1 -> Rate.ofLogarithm(onlyRoot(), false);
            default -> ofIrregular();
        };
    }

    private Rate ofIrregular() {
        boolean ambiguous = flows.runningSumSignChanges() != 1;
        double u = ambiguous || !flows.hasTotal() ? Double.NaN : between(0, HIGHEST);
        return Rate.ofLogarithm(Double.isNaN(u) ? new GridSearch(flows, this).firstRoot() : u, ambiguous);
    }

    /** The root of amounts that change their sign once: there is one at most, on the side where the sign changes. */
    private double onlyRoot() {
        double positive = between(0, HIGHEST);
        return Double.isNaN(positive) ? between(LOWEST, 0) : positive;
    }

    private double between(double low, double high) {
        flows.discount(low);
        double atLow = flows.sum();
        flows.discount(high);
        double atHigh = flows.sum();
        if (atLow == 0 || atHigh == 0) {
            return atLow == 0 ? low : high;
        }
        return atLow > 0 == atHigh > 0 ? Double.NaN : root(low, high, atLow > 0, Math.clamp(0.1, low, high));
    }

    /** The root between two points of different signs: Newton's steps, halving where they leave or do not shrink. */
    double root(double from, double to, boolean positiveAtLow, double start) {
        double low = from;
        double high = to;
        double u = start;
        double before = Double.MAX_VALUE;
        for (int i = 0; i < MOST_STEPS && high - low > PRECISION; i++) {
            flows.discount(u);
            if (flows.sum() == 0) {
                return u;
            }
            if (flows.sum() > 0 == positiveAtLow) {
                low = u;
            } else {
                high = u;
            }
            double imbalance = flows.imbalance();
            double step = imbalance / flows.slope();
            if (Math.abs(step) <= PRECISION || Math.abs(imbalance) <= flows.rounding()) {
                return u - step;
            }
            boolean good = Math.abs(step) < before / 2 && u - step > low && u - step < high;
            before = Math.abs(good ? step : high - low);
            u = good ? u - step : (low + high) / 2;
        }
        return u;
    }
}
