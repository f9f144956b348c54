package ai.wewall.calculator.domain.terms;

import org.jspecify.annotations.Nullable;

/**
 * A complete request: what was left out holds its default or preset. Components are named as the fields of the request,
 * with the same units, so that a path names the same thing in both.
 *
 * @param vat null where all amounts are taken as entered
 * @param loan null where there is none
 */
public record Terms(
        Purchase purchase,
        Income income,
        OtherIncome otherIncome,
        Opex opex,
        @Nullable Vat vat,
        Tax tax,
        @Nullable Loan loan,
        Exit exit,
        double discountRatePct) {}
