package ai.wewall.calculator.domain.cashflow;

/**
 * Finds the first cell of the contract's grid (steps of 0.01 in u, up from zero, then down) in which the value of the
 * amounts changes its sign. Blocks of cells are passed over where they surely hold no change: inflows and outflows by
 * themselves only fall with the distance from zero, so their values at the ends of a block bound the sum inside it.
 */
final class GridSearch {

    private static final int STEPS_UP = 4000;
    private static final int STEPS_DOWN = 3600;
    private static final double STEPS_PER_UNIT = 100;

    /** Room for rounding in the bounds, as a share of the values. */
    private static final double MARGIN = 1e-11;

    private final Flows flows;
    private final RateFinder finder;
    private int direction = 1;

    GridSearch(Flows flows, RateFinder finder) {
        this.flows = flows;
        this.finder = finder;
    }

    /** The root in u, or NaN. */
    double firstRoot() {
        double up = firstRoot(1, STEPS_UP);
        return Double.isNaN(up) ? firstRoot(-1, STEPS_DOWN) : up;
    }

    private double firstRoot(int towards, int steps) {
        direction = towards;
        return search(valueAt(0), valueAt(steps));
    }

    private double search(Point near, Point far) {
        if (keepsItsSign(near, far)) {
            return Double.NaN;
        }
        if (far.step - near.step == 1) {
            return inCell(near, far);
        }
        Point middle = valueAt((near.step + far.step) / 2);
        double root = search(near, middle);
        return Double.isNaN(root) ? search(middle, far) : root;
    }

    private static boolean keepsItsSign(Point near, Point far) {
        double margin = MARGIN * (near.inflow + near.outflow);
        return far.inflow - near.outflow > margin || far.outflow - near.inflow > margin;
    }

    private double inCell(Point near, Point far) {
        if (near.sum == 0 || far.sum == 0) {
            return at(near.sum == 0 ? near.step : far.step);
        }
        if (near.sum > 0 == far.sum > 0) {
            return Double.NaN;
        }
        double low = Math.min(at(near.step), at(far.step));
        double high = Math.max(at(near.step), at(far.step));
        boolean positiveAtLow = direction > 0 ? near.sum > 0 : far.sum > 0;
        double middle = (low + high) / 2;
        flows.discount(middle);
        return finder.root(low, high, positiveAtLow, middle);
    }

    private double at(int step) {
        return direction * step / STEPS_PER_UNIT;
    }

    private Point valueAt(int step) {
        flows.discount(at(step));
        return new Point(step, flows.sum(), flows.inflow(), flows.outflow());
    }

    private record Point(int step, double sum, double inflow, double outflow) {}
}
