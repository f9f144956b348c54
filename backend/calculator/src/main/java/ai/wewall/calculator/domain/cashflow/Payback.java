package ai.wewall.calculator.domain.cashflow;

import org.jspecify.annotations.Nullable;

/**
 * When what was invested has come back (contract 0.2).
 *
 * @param periods counted from the first amount, NaN where it never does
 * @param missing why it never does, or null
 */
public record Payback(double periods, @Nullable Remark missing) {

    private static final Payback WITHOUT_INVESTMENT = new Payback(Double.NaN, Remark.NO_INVESTMENT);
    private static final Payback NEVER = new Payback(Double.NaN, Remark.NOT_PAID_BACK);

    /** The payback of the first so many amounts. */
    public static Payback of(double[] amounts, int count) {
        double noise = noise(amounts, count);
        double running = 0;
        boolean invested = false;
        for (int t = 0; t < count; t++) {
            double before = running;
            running += amounts[t];
            boolean negative = running < -noise;
            if (invested && !negative) {
                return new Payback(t - 1 + Math.min(1, -before / amounts[t]), null);
            }
            invested |= negative;
        }
        return invested ? NEVER : WITHOUT_INVESTMENT;
    }

    private static double noise(double[] amounts, int count) {
        double absolute = 0;
        for (int t = 0; t < count; t++) {
            absolute += Math.abs(amounts[t]);
        }
        return 1e-12 * absolute;
    }
}
