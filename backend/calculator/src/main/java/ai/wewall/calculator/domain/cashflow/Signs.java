package ai.wewall.calculator.domain.cashflow;

/** What the signs of amounts, none of them zero, tell about the rates that make them worth nothing (contract 0.1). */
final class Signs {

    /** Sums up to this share of all amounts are nothing but rounding. */
    private static final double NOISE = 1e-12;

    private final double[] amounts;
    private final int count;

    Signs(double[] amounts, int count) {
        this.amounts = amounts;
        this.count = count;
    }

    /** Whether the first amount is positive. */
    boolean startPositive() {
        return amounts[0] > 0;
    }

    /** How often the sign changes from one amount to the next. */
    int changes() {
        int changes = 0;
        for (int i = 1; i < count; i++) {
            changes += amounts[i] > 0 != amounts[i - 1] > 0 ? 1 : 0;
        }
        return changes;
    }

    /** How often the sign of the running sum changes, sums that are rounding left out. */
    int changesOfRunningSum() {
        double noise = noise();
        double running = 0;
        double before = 0;
        int changes = 0;
        for (int i = 0; i < count; i++) {
            running += amounts[i];
            if (Math.abs(running) > noise) {
                changes += before != 0 && running > 0 != before > 0 ? 1 : 0;
                before = running;
            }
        }
        return changes;
    }

    /** Whether the sum of all amounts is more than rounding. */
    boolean leaveATotal() {
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += amounts[i];
        }
        return Math.abs(total) > noise();
    }

    private double noise() {
        double absolute = 0;
        for (int i = 0; i < count; i++) {
            absolute += Math.abs(amounts[i]);
        }
        return NOISE * absolute;
    }
}
