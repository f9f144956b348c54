package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * A table of one measure over one or two inputs of an investment that stands beside it.
 *
 * @param columns null for a table of one column
 */
public record SensitivityQuestion(
        SensitivityAxis rows, @Nullable SensitivityAxis columns, InvestmentMetric metric) {

    /** The same question with its investment. */
    public SensitivityRequest of(InvestmentRequest base) {
        return new SensitivityRequest(base, rows, columns, metric);
    }
}
