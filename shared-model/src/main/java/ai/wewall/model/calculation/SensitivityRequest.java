package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * A table of one measure over one or two inputs.
 *
 * @param columns null for a table of one column
 */
public record SensitivityRequest(
        InvestmentRequest base,
        SensitivityAxis rows,
        @Nullable SensitivityAxis columns,
        InvestmentMetric metric) {}
