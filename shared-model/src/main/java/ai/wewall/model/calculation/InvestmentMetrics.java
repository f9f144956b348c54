package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * The measures of an investment; null where one is undefined.
 *
 * @param irrLeveredPct per cent a year, of equity
 * @param xirrLeveredPct per cent a year by days, of equity
 * @param irrUnleveredPct per cent a year, as if there were no loan
 * @param xirrUnleveredPct the same by days
 * @param irrPreTaxPct per cent a year before tax on income, without the loan
 * @param npv RUB, of equity
 * @param npvUnlevered RUB, without the loan
 * @param equityMultiple inflows for each ruble of outflows
 * @param goingInCapRatePct net operating income of the first year, per cent of the cost price
 * @param grossYieldPct potential rent of the first year, per cent of the cost price
 * @param netYieldPct net operating income of the first year, per cent of all costs
 * @param cashOnCashYear1Pct cash of the first year before tax, per cent of equity
 * @param dscrMin lowest yearly cover of the debt service
 * @param dscrAvg mean yearly cover of the debt service
 * @param ltvPct loan, per cent of the cost price
 * @param debtYieldPct net operating income of the first year, per cent of the loan
 * @param breakEvenOccupancyPct share of the income that covers costs and debt service
 * @param paybackYears years, the sale included
 * @param discountedPaybackYears the same of discounted flows
 * @param simplePaybackYears all costs over the net operating income of the first year
 * @param totalProfit RUB
 */
public record InvestmentMetrics(
        @Nullable Double irrLeveredPct,
        @Nullable Double xirrLeveredPct,
        @Nullable Double irrUnleveredPct,
        @Nullable Double xirrUnleveredPct,
        @Nullable Double irrPreTaxPct,
        @Nullable Double npv,
        @Nullable Double npvUnlevered,
        @Nullable Double equityMultiple,
        @Nullable Double goingInCapRatePct,
        @Nullable Double grossYieldPct,
        @Nullable Double netYieldPct,
        @Nullable Double cashOnCashYear1Pct,
        @Nullable Double dscrMin,
        @Nullable Double dscrAvg,
        @Nullable Double ltvPct,
        @Nullable Double debtYieldPct,
        @Nullable Double breakEvenOccupancyPct,
        @Nullable Double paybackYears,
        @Nullable Double discountedPaybackYears,
        @Nullable Double simplePaybackYears,
        @Nullable Double totalProfit) {}
