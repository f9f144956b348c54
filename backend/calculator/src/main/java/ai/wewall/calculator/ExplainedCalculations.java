package ai.wewall.calculator;

import ai.wewall.model.calculation.InvestmentRequest;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** The door to results in plain words. */
public interface ExplainedCalculations {

    /**
     * The projection with its explanation, on threads of the calculator's own.
     *
     * @param request sound by its field table; refused with a {@link ai.wewall.platform.problem.ProblemException}: 400
     *     where it cannot be projected, 503 where too much is calculated
     * @param language of the sentences: English, else Russian
     */
    Mono<ExplainedInvestment> explained(InvestmentRequest request, Locale language);
}
