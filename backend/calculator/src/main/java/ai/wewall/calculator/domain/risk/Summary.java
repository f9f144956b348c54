package ai.wewall.calculator.domain.risk;

import ai.wewall.model.calculation.HistogramBin;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.MetricDistribution;
import ai.wewall.model.calculation.Percentiles;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes the values of one measure over the paths (contract part D); NaN stands for an undefined one. */
final class Summary {

    private static final Percentiles NO_PERCENTILES = new Percentiles(null, null, null, null, null, null, null);

    private Summary() {}

    static MetricDistribution of(InvestmentMetric metric, double[] values, int bins) {
        double[] defined =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        int undefined = values.length - defined.length;
        if (defined.length == 0) {
            return new MetricDistribution(metric, 0, undefined, null, null, null, null, NO_PERCENTILES, List.of());
        }
        double mean = sum(defined) / defined.length;
        Double deviation = deviation(defined, mean);
        Arrays.sort(defined);
        return new MetricDistribution(
                metric,
                defined.length,
                undefined,
                finite(mean),
                deviation,
                defined[0],
                defined[defined.length - 1],
                percentiles(defined),
                histogram(defined, bins));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static @Nullable Double deviation(double[] values, double mean) {
        if (values.length < 2) {
            return null;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return finite(Math.sqrt(squares / (values.length - 1)));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static Percentiles percentiles(double[] sorted) {
        return new Percentiles(
                percentile(sorted, 0.05),
                percentile(sorted, 0.10),
                percentile(sorted, 0.25),
                percentile(sorted, 0.50),
                percentile(sorted, 0.75),
                percentile(sorted, 0.90),
                percentile(sorted, 0.95));
    }

    /** As PERCENTILE.INC of spreadsheets: linear between the two neighbours. */
    private static double percentile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static List<HistogramBin> histogram(double[] sorted, int bins) {
        Bins counter = Bins.between(sorted[0], sorted[sorted.length - 1], bins);
        for (double value : sorted) {
            counter.count(value);
        }
        return counter.list();
    }
}
