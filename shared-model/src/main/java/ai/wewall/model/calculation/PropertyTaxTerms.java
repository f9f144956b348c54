package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * Tax on the property by its cadastral value.
 *
 * @param cadastralValue RUB; 0 when absent
 * @param ratePct per cent a year; 2 when absent
 * @param growthPct per cent a year; 0 when absent
 */
public record PropertyTaxTerms(
        @Nullable Double cadastralValue,
        @Nullable Double ratePct,
        @Nullable Double growthPct) {}
