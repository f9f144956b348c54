package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measure for every pair of values.
 *
 * @param rowValues value of the row's input in each row
 * @param columnValues value of the column's input in each column; null without columns
 * @param values row by row; null where the measure is undefined or the changed request is not valid
 * @param warnings {@code cell:INVALID} where a changed request was not valid
 */
public record SensitivityResponse(
        InvestmentMetric metric,
        String rowPath,
        @Nullable String columnPath,
        List<Double> rowValues,
        @Nullable List<Double> columnValues,
        List<List<@Nullable Double>> values,
        @Nullable Double baseValue,
        List<String> warnings) {}
