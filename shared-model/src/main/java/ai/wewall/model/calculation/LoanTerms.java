package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The loan.
 *
 * @param amount RUB; this or {@code ltvPct}
 * @param ltvPct per cent of the cost price; this or {@code amount}
 * @param annualRatePct per cent a year; a month costs a twelfth
 * @param type ANNUITY when absent
 * @param graceMonths first months without principal; 0 when absent
 * @param balloonMonths month in which all that is left falls due, or null for the end of the term
 * @param upfrontFeePct per cent of the loan; 0 when absent
 * @param rateShiftPct percentage points added to every rate; 0 when absent
 * @param rateSteps later rates; none when absent
 */
public record LoanTerms(
        @Nullable Double amount,
        @Nullable Double ltvPct,
        Double annualRatePct,
        Integer termMonths,
        @Nullable LoanType type,
        @Nullable Integer graceMonths,
        @Nullable Integer balloonMonths,
        @Nullable Double upfrontFeePct,
        @Nullable Double rateShiftPct,
        @Nullable List<RateStep> rateSteps) {}
