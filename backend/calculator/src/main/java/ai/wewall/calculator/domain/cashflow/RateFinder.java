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
    private static final double NEAR_BOUND = 1e-6;

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
        return switch (flows.signs().changes()) {
            case 0 -> Rate.withoutSignChange();
            case 1 -> Rate.ofLogarithm(onlyRoot(), false);
            default -> ofIrregular();
        };
    }

    private Rate ofIrregular() {
        boolean ambiguous = flows.signs().changesOfRunningSum() != 1;
        double u = ambiguous || !flows.signs().leaveATotal() ? Double.NaN : onlyPositiveRoot();
        return Rate.ofLogarithm(Double.isNaN(u) ? new GridSearch(flows, this).firstRoot() : u, ambiguous);
    }

    /** The root of amounts that change their sign once: there is one at most, on the side where the sign changes. */
    private double onlyRoot() {
        flows.discount(0);
        return rootTowards(flows.sum() > 0 == flows.signs().startPositive() ? LOWEST : HIGHEST);
    }

    private double onlyPositiveRoot() {
        flows.discount(0);
        return rootTowards(HIGHEST);
    }

    /** The root between zero, where the flows are discounted, and a bound; NaN where it lies beyond. */
    private double rootTowards(double bound) {
        boolean positive = flows.sum() > 0;
        if (flows.sum() == 0) {
            return 0;
        }
        double root = bound > 0 ? root(0, bound, positive, 0) : root(bound, 0, !positive, 0);
        return Math.abs(root - bound) > NEAR_BOUND || crosses(bound, positive) ? root : Double.NaN;
    }

    /** Whether the sign has changed at a bound: a search without a root ends there too. */
    private boolean crosses(double bound, boolean positiveAtZero) {
        flows.discount(bound);
        return flows.sum() == 0 || flows.sum() > 0 != positiveAtZero;
    }

    /**
     * The root between two points of different signs: Newton's steps, halving where they leave or do not shrink.
     *
     * @param start where the flows are discounted
     */
    double root(double from, double to, boolean positiveAtLow, double start) {
        double low = from;
        double high = to;
        double u = start;
        double before = Double.MAX_VALUE;
        for (int i = 0; i < MOST_STEPS && high - low > PRECISION && flows.sum() != 0; i++) {
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
            flows.discount(u);
        }
        return u;
    }
}
