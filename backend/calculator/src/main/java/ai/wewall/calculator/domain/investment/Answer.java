package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.model.calculation.DerivedFigures;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.TaxRegime;
import org.jspecify.annotations.Nullable;

/** The answer to an investment (contract B.9). */
final class Answer {

    private final InvestmentModel.Projected projected;
    private final Projection projection;
    private final Measures measures;
    private final Warnings warnings = new Warnings();

    Answer(InvestmentModel.Projected projected, Projection projection, Measures measures) {
        this.projected = projected;
        this.projection = projection;
        this.measures = measures;
    }

    InvestmentResponse response() {
        InvestmentMetrics metrics = metrics();
        warn(metrics.dscrMin());
        Tables tables = new Tables(projection, projected.tax());
        return new InvestmentResponse(metrics, derived(), tables.months(), tables.years(), warnings.list());
    }

    private InvestmentMetrics metrics() {
        return new InvestmentMetrics(
                value(InvestmentMetric.IRR_LEVERED_PCT),
                value(InvestmentMetric.XIRR_LEVERED_PCT),
                value(InvestmentMetric.IRR_UNLEVERED_PCT),
                value(InvestmentMetric.XIRR_UNLEVERED_PCT),
                value(InvestmentMetric.IRR_PRE_TAX_PCT),
                value(InvestmentMetric.NPV),
                value(InvestmentMetric.NPV_UNLEVERED),
                value(InvestmentMetric.EQUITY_MULTIPLE),
                value(InvestmentMetric.GOING_IN_CAP_RATE_PCT),
                value(InvestmentMetric.GROSS_YIELD_PCT),
                value(InvestmentMetric.NET_YIELD_PCT),
                value(InvestmentMetric.CASH_ON_CASH_YEAR1_PCT),
                value(InvestmentMetric.DSCR_MIN),
                value(InvestmentMetric.DSCR_AVG),
                value(InvestmentMetric.LTV_PCT),
                value(InvestmentMetric.DEBT_YIELD_PCT),
                value(InvestmentMetric.BREAK_EVEN_OCCUPANCY_PCT),
                value(InvestmentMetric.PAYBACK_YEARS),
                value(InvestmentMetric.DISCOUNTED_PAYBACK_YEARS),
                value(InvestmentMetric.SIMPLE_PAYBACK_YEARS),
                value(InvestmentMetric.TOTAL_PROFIT));
    }

    private @Nullable Double value(InvestmentMetric metric) {
        return measures.value(metric, warnings);
    }

    private DerivedFigures derived() {
        Price price = projected.price();
        Sale sale = projected.sale();
        return new DerivedFigures(
                projection.horizon(),
                price.paid(),
                price.vat(),
                price.cost(),
                price.total(),
                projected.loanAmount(),
                sale.forwardNoi(),
                sale.price());
    }

    private void warn(@Nullable Double lowestCover) {
        if (projected.sale().worthless()) {
            warnings.add("exit", "VALUE_NOT_POSITIVE");
        }
        if (lowestCover != null && lowestCover < 1) {
            warnings.add("dscrMin", "BELOW_ONE");
        }
        TaxRegime regime = projected.terms().tax().regime();
        if (regime == TaxRegime.USN_INCOME || regime == TaxRegime.USN_INCOME_MINUS_EXPENSES) {
            warnOfLimits();
        }
    }

    private void warnOfLimits() {
        if (projected.tax().exceedsIncomeLimit()) {
            warnings.add("tax", "USN_INCOME_LIMIT");
        }
        if (projected.terms().vat() == null && projected.tax().exceedsVatThreshold()) {
            warnings.add("tax", "USN_VAT_THRESHOLD");
        }
    }
}
