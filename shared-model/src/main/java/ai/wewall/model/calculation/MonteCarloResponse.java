package ai.wewall.model.calculation;

import java.util.List;

/**
 * How the measures are distributed.
 *
 * @param probabilityOfLossPct per cent of the paths whose return stays under the hurdle
 */
public record MonteCarloResponse(
        int paths,
        long seed,
        double hurdlePct,
        List<MetricDistribution> results,
        double probabilityOfLossPct,
        List<String> warnings) {}
