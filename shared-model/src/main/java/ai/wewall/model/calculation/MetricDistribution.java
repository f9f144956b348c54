package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one measure is distributed over the paths in which it is defined.
 *
 * @param count paths in which it is defined
 * @param sd standard deviation of a sample; null for fewer than two
 */
public record MetricDistribution(
        InvestmentMetric metric,
        int count,
        int undefinedCount,
        @Nullable Double mean,
        @Nullable Double sd,
        @Nullable Double min,
        @Nullable Double max,
        Percentiles percentiles,
        List<HistogramBin> histogram) {}
