package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * Income beside the rent.
 *
 * @param perYear RUB; 0 when absent
 * @param growthPct per cent a year; 0 when absent
 */
public record OtherIncomeTerms(
        @Nullable Double perYear, @Nullable Double growthPct) {}
