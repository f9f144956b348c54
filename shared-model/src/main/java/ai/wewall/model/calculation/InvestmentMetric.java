package ai.wewall.model.calculation;

import com.fasterxml.jackson.annotation.JsonValue;

/** The name of a measure of an investment, as in {@link InvestmentMetrics}. */
public enum InvestmentMetric {
    IRR_LEVERED_PCT("irrLeveredPct"),
    XIRR_LEVERED_PCT("xirrLeveredPct"),
    IRR_UNLEVERED_PCT("irrUnleveredPct"),
    XIRR_UNLEVERED_PCT("xirrUnleveredPct"),
    IRR_PRE_TAX_PCT("irrPreTaxPct"),
    NPV("npv"),
    NPV_UNLEVERED("npvUnlevered"),
    EQUITY_MULTIPLE("equityMultiple"),
    GOING_IN_CAP_RATE_PCT("goingInCapRatePct"),
    GROSS_YIELD_PCT("grossYieldPct"),
    NET_YIELD_PCT("netYieldPct"),
    CASH_ON_CASH_YEAR1_PCT("cashOnCashYear1Pct"),
    DSCR_MIN("dscrMin"),
    DSCR_AVG("dscrAvg"),
    LTV_PCT("ltvPct"),
    DEBT_YIELD_PCT("debtYieldPct"),
    BREAK_EVEN_OCCUPANCY_PCT("breakEvenOccupancyPct"),
    PAYBACK_YEARS("paybackYears"),
    DISCOUNTED_PAYBACK_YEARS("discountedPaybackYears"),
    SIMPLE_PAYBACK_YEARS("simplePaybackYears"),
    TOTAL_PROFIT("totalProfit");

    private final String field;

    InvestmentMetric(String field) {
        this.field = field;
    }

    /** How the measure stands in JSON. */
    @JsonValue
    @Override
    public String toString() {
        return field;
    }
}
