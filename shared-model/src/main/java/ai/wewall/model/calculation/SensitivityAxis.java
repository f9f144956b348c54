package ai.wewall.model.calculation;

import java.util.List;

/**
 * An input that is changed step by step.
 *
 * @param path of a numeric field of the request, as {@code income.leases[0].rentPerSqmYear}
 * @param steps in the unit of the field, or in per cent
 */
public record SensitivityAxis(String path, AxisMode mode, List<Double> steps) {}
