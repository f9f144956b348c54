package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simulation of an investment that stands beside it; see {@link MonteCarloRequest}. */
public record MonteCarloQuestion(
        List<RandomVariable> variables,
        @Nullable Integer paths,
        @Nullable Long seed,
        @Nullable List<InvestmentMetric> metrics,
        @Nullable Double hurdlePct,
        @Nullable Integer bins) {

    /** The same question with its investment. */
    public MonteCarloRequest of(InvestmentRequest base) {
        return new MonteCarloRequest(base, variables, paths, seed, metrics, hurdlePct, bins);
    }
}
