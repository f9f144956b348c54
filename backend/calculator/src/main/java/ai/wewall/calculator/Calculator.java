package ai.wewall.calculator;

import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.MonteCarloResponse;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.calculation.SensitivityResponse;
import reactor.core.publisher.Mono;

/**
 * The door of the calculator. The same request always gives the same answer. Requests have to be sound by the field
 * tables and rules of {@code ai.wewall.model.calculation}; what only a projection shows is refused with a
 * {@link ai.wewall.platform.problem.ProblemException}: 400 with {@code AREA_EXCEEDED} or {@code LOAN_EXCEEDS_PRICE}.
 */
public interface Calculator {

    /** The measures of a row of amounts. Takes microseconds, for 10 000 amounts milliseconds. */
    MetricsResponse metrics(MetricsRequest request);

    /**
     * The projection of an investment. Takes well under a millisecond.
     *
     * @throws ai.wewall.platform.problem.ProblemException as the type says
     */
    InvestmentResponse investment(InvestmentRequest request);

    /** A table of one measure over one or two inputs, at most 225 projections, on threads of its own. */
    Mono<SensitivityResponse> sensitivity(SensitivityRequest request);

    /**
     * A simulation, on threads of its own; they stop when the subscriber cancels. 503 where too much is simulated at the
     * same time.
     */
    Mono<MonteCarloResponse> monteCarlo(MonteCarloRequest request);
}
