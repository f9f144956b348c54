package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tax on income.
 *
 * @param regime NONE when absent
 * @param ratePct the preset of the regime when absent
 * @param minTaxPct minimum of USN_INCOME_MINUS_EXPENSES, per cent of income; 1 when absent
 * @param depreciationYears 30 when absent
 * @param landSharePct per cent of the cost that is not written off; 0 when absent
 * @param lossOffsetLimitPct per cent of a year's base that earlier losses may take; the preset of the regime when absent
 * @param brackets of NDFL
 * @param exitBrackets of NDFL, for the sale
 * @param exitExemptAfterMonths months after which a sale is free of NDFL; 60 when absent
 * @param includeExit whether the sale is taxed; true when absent
 * @param paymentLagMonths months between the end of a year and the payment; 1 when absent
 * @param usnIncomeLimit RUB a year, for a warning; 490 500 000 when absent
 * @param usnVatThreshold RUB a year, for a warning; 20 000 000 when absent
 */
public record TaxTerms(
        @Nullable TaxRegime regime,
        @Nullable Double ratePct,
        @Nullable Double minTaxPct,
        @Nullable Integer depreciationYears,
        @Nullable Double landSharePct,
        @Nullable Double lossOffsetLimitPct,
        @Nullable List<TaxBracket> brackets,
        @Nullable List<TaxBracket> exitBrackets,
        @Nullable Integer exitExemptAfterMonths,
        @Nullable Boolean includeExit,
        @Nullable Integer paymentLagMonths,
        @Nullable Double usnIncomeLimit,
        @Nullable Double usnVatThreshold) {}
