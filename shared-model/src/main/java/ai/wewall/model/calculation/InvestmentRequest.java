package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * A purchase of commercial property and what is expected of it.
 *
 * @param vat null where all amounts are taken as entered
 * @param loan null where there is none
 * @param discountRatePct per cent a year
 */
public record InvestmentRequest(
        PurchaseTerms purchase,
        IncomeTerms income,
        @Nullable OtherIncomeTerms otherIncome,
        @Nullable OpexTerms opex,
        @Nullable VatTerms vat,
        @Nullable TaxTerms tax,
        @Nullable LoanTerms loan,
        ExitTerms exit,
        Double discountRatePct) {}
