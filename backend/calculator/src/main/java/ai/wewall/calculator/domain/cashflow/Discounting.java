package ai.wewall.calculator.domain.cashflow;

/** Present values. A zero amount is worth nothing, also where its factor overflows. */
final class Discounting {

    private Discounting() {}

    /**
     * Amounts, each divided by growth to the power of its time.
     *
     * @param growth 1 + rate
     * @param times in the unit of the rate
     */
    static double[] discounted(double[] amounts, double growth, double[] times) {
        double[] discounted = new double[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            discounted[i] = amounts[i] == 0 ? 0 : amounts[i] * Math.pow(growth, -times[i]);
        }
        return discounted;
    }

    static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }
}
