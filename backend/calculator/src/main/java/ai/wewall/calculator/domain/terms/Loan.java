package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.LoanType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The loan.
 *
 * @param amount null where the share is given
 * @param ltvPct null where the amount is given
 * @param balloonMonths null where the loan runs to the end of its term
 */
public record Loan(
        @Nullable Double amount,
        @Nullable Double ltvPct,
        double annualRatePct,
        int termMonths,
        LoanType type,
        int graceMonths,
        @Nullable Integer balloonMonths,
        double upfrontFeePct,
        double rateShiftPct,
        List<RateStep> rateSteps) {}
