package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simulation of an investment.
 *
 * @param paths 10 000 when absent
 * @param seed 1 when absent; the same seed gives the same answer
 * @param metrics {@code irrLeveredPct} and {@code npv} when absent
 * @param hurdlePct return under which a path counts as a loss, per cent a year; 0 when absent
 * @param bins of each histogram; 20 when absent
 */
public record MonteCarloRequest(
        InvestmentRequest base,
        List<RandomVariable> variables,
        @Nullable Integer paths,
        @Nullable Long seed,
        @Nullable List<InvestmentMetric> metrics,
        @Nullable Double hurdlePct,
        @Nullable Integer bins) {}
