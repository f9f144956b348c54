package ai.wewall.listings.domain.picture.plan;

import java.util.Locale;

/** Numbers on plans, as Russian writes them. */
final class PlanText {

    private static final Locale RUSSIAN = Locale.of("ru");

    private PlanText() {}

    static String squareMetres(double value) {
        return decimal(value) + "\u00a0м²";
    }

    static String metres(double value) {
        return decimal(value) + "\u00a0м";
    }

    /** A round length that is about a sixth of the width. */
    static double barMetres(double width) {
        double wanted = width / 6;
        for (double step : new double[] {1, 2, 5, 10, 20, 50}) {
            if (step >= wanted) {
                return step;
            }
        }
        return 50;
    }

    private static String decimal(double value) {
        return String.format(RUSSIAN, "%.1f", value);
    }
}
