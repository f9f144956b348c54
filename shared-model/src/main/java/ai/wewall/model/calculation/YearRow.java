package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * One model year: sums of its months; year 0 is the day of the purchase.
 *
 * @param loanClosing at the end of its last month
 * @param cumulativeLevered at the end of its last month
 * @param taxDue tax of the year, whenever it is paid
 * @param dscr net operating income over debt service in the months that have any; null where none has
 */
public record YearRow(
        int year,
        int fromMonth,
        int toMonth,
        double potentialRent,
        double vacancyLoss,
        double collectedRent,
        double otherIncome,
        double operatingExpenses,
        double managementFee,
        double insurance,
        double propertyTax,
        double landRent,
        double noi,
        double capexReserve,
        double acquisition,
        double vatRecovery,
        double deposits,
        double exitPrice,
        double sellingCosts,
        double taxUnlevered,
        double preTaxCashFlow,
        double unleveredCashFlow,
        double loanDrawdown,
        double loanFee,
        double interest,
        double principal,
        double balloon,
        double payoff,
        double tax,
        double leveredCashFlow,
        double discountedLevered,
        double loanClosing,
        double cumulativeLevered,
        double taxDue,
        double taxDueUnlevered,
        @Nullable Double dscr) {}
