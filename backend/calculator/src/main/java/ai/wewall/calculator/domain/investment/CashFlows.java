package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Terms;

/** The flows of every month and their present values (contract B.7). */
final class CashFlows {

    /** Flows up to this share of the cost are nothing but rounding; left in, they would change signs. */
    private static final double NOISE = 1e-12;

    private CashFlows() {}

    static void fill(Terms terms, Price price, Projection projection) {
        beforeTax(projection);
        afterTax(projection);
        double noise = NOISE * price.total();
        clean(projection.line(Line.PRE_TAX_CASH_FLOW), noise, projection.horizon());
        clean(projection.line(Line.UNLEVERED_CASH_FLOW), noise, projection.horizon());
        clean(projection.line(Line.LEVERED_CASH_FLOW), noise, projection.horizon());
        discount(1 + terms.discountRatePct() / 100, projection);
    }

    private static void beforeTax(Projection projection) {
        double[] acquisition = projection.line(Line.ACQUISITION);
        double[] vat = projection.line(Line.VAT_RECOVERY);
        double[] noi = projection.line(Line.NOI);
        double[] deposits = projection.line(Line.DEPOSITS);
        double[] reserve = projection.line(Line.CAPEX_RESERVE);
        double[] price = projection.line(Line.EXIT_PRICE);
        double[] costs = projection.line(Line.SELLING_COSTS);
        double[] flow = projection.line(Line.PRE_TAX_CASH_FLOW);
        for (int m = 0; m <= projection.horizon(); m++) {
            flow[m] = vat[m] + noi[m] + deposits[m] - reserve[m] + price[m] - costs[m] - acquisition[m];
        }
    }

    private static void afterTax(Projection projection) {
        double[] before = projection.line(Line.PRE_TAX_CASH_FLOW);
        double[] taxUnlevered = projection.line(Line.TAX_UNLEVERED);
        double[] tax = projection.line(Line.TAX);
        double[] drawdown = projection.line(Line.LOAN_DRAWDOWN);
        double[] fee = projection.line(Line.LOAN_FEE);
        double[] interest = projection.line(Line.INTEREST);
        double[] principal = projection.line(Line.PRINCIPAL);
        double[] balloon = projection.line(Line.BALLOON);
        double[] payoff = projection.line(Line.PAYOFF);
        double[] unlevered = projection.line(Line.UNLEVERED_CASH_FLOW);
        double[] levered = projection.line(Line.LEVERED_CASH_FLOW);
        for (int m = 0; m <= projection.horizon(); m++) {
            unlevered[m] = before[m] - taxUnlevered[m];
            levered[m] =
                    before[m] - tax[m] + drawdown[m] - fee[m] - interest[m] - principal[m] - balloon[m] - payoff[m];
        }
    }

    private static void clean(double[] flow, double noise, int last) {
        for (int m = 0; m <= last; m++) {
            if (Math.abs(flow[m]) <= noise) {
                flow[m] = 0;
            }
        }
    }

    private static void discount(double growth, Projection projection) {
        double[] levered = projection.line(Line.LEVERED_CASH_FLOW);
        double[] cumulative = projection.line(Line.CUMULATIVE_LEVERED);
        double[] factor = projection.line(Line.DISCOUNT_FACTOR);
        double[] discounted = projection.line(Line.DISCOUNTED_LEVERED);
        double running = 0;
        for (int m = 0; m <= projection.horizon(); m++) {
            running += levered[m];
            cumulative[m] = running;
            // Twelve roots and then whole years: exact to a few units of the last place, and no power for each month.
            factor[m] = m < 12 ? Math.pow(growth, -m / 12.0) : factor[m - 12] / growth;
            discounted[m] = levered[m] * factor[m];
        }
    }
}
