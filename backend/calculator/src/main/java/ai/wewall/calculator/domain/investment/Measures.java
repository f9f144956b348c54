package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.cashflow.Payback;
import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.model.calculation.InvestmentMetric;
import org.jspecify.annotations.Nullable;

/** The measures of a projection (contract B.8). "First" means over the first twelve months. */
final class Measures {

    private static final double MONTHS_PER_YEAR = 12;

    private final InvestmentModel.Projected projected;
    private final Projection projection;
    private final Rates rates;

    Measures(InvestmentModel.Projected projected, Projection projection, Rates rates) {
        this.projected = projected;
        this.projection = projection;
        this.rates = rates;
    }

    /** The value, or null where it is undefined. */
    @Nullable
    Double value(InvestmentMetric metric, Warnings warnings) {
        String field = metric.toString();
        return switch (metric) {
            case IRR_LEVERED_PCT -> warnings.rate(field, rates.monthly(Line.LEVERED_CASH_FLOW));
            case XIRR_LEVERED_PCT -> warnings.rate(field, rates.dated(Line.LEVERED_CASH_FLOW));
            case IRR_UNLEVERED_PCT -> warnings.rate(field, rates.monthly(Line.UNLEVERED_CASH_FLOW));
            case XIRR_UNLEVERED_PCT -> warnings.rate(field, rates.dated(Line.UNLEVERED_CASH_FLOW));
            case IRR_PRE_TAX_PCT -> warnings.rate(field, rates.monthly(Line.PRE_TAX_CASH_FLOW));
            case PAYBACK_YEARS -> payback(field, Line.LEVERED_CASH_FLOW, warnings);
            case DISCOUNTED_PAYBACK_YEARS -> payback(field, Line.DISCOUNTED_LEVERED, warnings);
            default -> {
                Double ratio = sumOrRatio(metric);
                yield ratio == null ? null : warnings.finite(field, ratio);
            }
        };
    }

    private @Nullable Double payback(String field, Line flows, Warnings warnings) {
        Payback payback = Payback.of(projection.line(flows), projection.horizon() + 1);
        return warnings.payback(field, payback, MONTHS_PER_YEAR);
    }

    /** Null where it is undefined; infinite where it overflows. */
    private @Nullable Double sumOrRatio(InvestmentMetric metric) {
        double costPrice = projected.price().cost();
        double totalCost = projected.price().total();
        double loan = projected.loanAmount();
        double firstNoi = projection.firstYear(Line.NOI);
        return switch (metric) {
            case NPV -> total(Line.DISCOUNTED_LEVERED);
            case NPV_UNLEVERED -> npvUnlevered();
            case EQUITY_MULTIPLE -> equityMultiple();
            case GOING_IN_CAP_RATE_PCT -> 100 * firstNoi / costPrice;
            case GROSS_YIELD_PCT -> 100 * projection.firstYear(Line.POTENTIAL_RENT) / costPrice;
            case NET_YIELD_PCT -> 100 * firstNoi / totalCost;
            case CASH_ON_CASH_YEAR1_PCT -> cashOnCash(firstNoi);
            case DSCR_MIN -> debtCover().lowest();
            case DSCR_AVG -> debtCover().mean();
            case LTV_PCT -> loan == 0 ? null : 100 * loan / costPrice;
            case DEBT_YIELD_PCT -> loan == 0 ? null : 100 * firstNoi / loan;
            case BREAK_EVEN_OCCUPANCY_PCT -> breakEvenOccupancy();
            case SIMPLE_PAYBACK_YEARS -> firstNoi <= 0 ? null : totalCost / firstNoi;
            case TOTAL_PROFIT -> total(Line.LEVERED_CASH_FLOW);
            default -> throw new IllegalArgumentException("not a sum and not a ratio: " + metric);
        };
    }

    DebtCover debtCover() {
        return new DebtCover(projection);
    }

    private double total(Line flows) {
        return projection.sum(flows, 0, projection.horizon());
    }

    private double npvUnlevered() {
        double[] flows = projection.line(Line.UNLEVERED_CASH_FLOW);
        double[] factors = projection.line(Line.DISCOUNT_FACTOR);
        double npv = 0;
        for (int m = 0; m <= projection.horizon(); m++) {
            npv += flows[m] * factors[m];
        }
        return npv;
    }

    private @Nullable Double equityMultiple() {
        double[] flows = projection.line(Line.LEVERED_CASH_FLOW);
        double received = 0;
        double paid = 0;
        for (int m = 0; m <= projection.horizon(); m++) {
            received += Math.max(0, flows[m]);
            paid -= Math.min(0, flows[m]);
        }
        return paid == 0 ? null : received / paid;
    }

    private @Nullable Double cashOnCash(double firstNoi) {
        double equity = -projection.line(Line.LEVERED_CASH_FLOW)[0];
        if (projection.horizon() < MONTHS_PER_YEAR || equity <= 0) {
            return null;
        }
        double cash = firstNoi - projection.firstYear(Line.CAPEX_RESERVE) - firstDebtService();
        return 100 * cash / equity;
    }

    private double firstDebtService() {
        return projection.firstYear(Line.INTEREST) + projection.firstYear(Line.PRINCIPAL);
    }

    private @Nullable Double breakEvenOccupancy() {
        double income = projection.firstYear(Line.POTENTIAL_RENT) + projection.firstYear(Line.OTHER_INCOME);
        if (projection.horizon() < MONTHS_PER_YEAR || income <= 0) {
            return null;
        }
        double costs = projection.firstYear(Line.OPERATING_EXPENSES)
                + projection.firstYear(Line.MANAGEMENT_FEE)
                + projection.firstYear(Line.INSURANCE)
                + projection.firstYear(Line.PROPERTY_TAX)
                + projection.firstYear(Line.LAND_RENT);
        return 100 * (costs + firstDebtService()) / income;
    }
}
