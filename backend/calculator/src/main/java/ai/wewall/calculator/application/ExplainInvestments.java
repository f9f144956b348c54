package ai.wewall.calculator.application;

import ai.wewall.calculator.ExplainedCalculations;
import ai.wewall.calculator.ExplainedInvestment;
import ai.wewall.calculator.domain.explanation.Explanation;
import ai.wewall.model.calculation.ExplanationSentence;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Projects an investment and says what follows. */
public final class ExplainInvestments implements ExplainedCalculations {

    private final LongRuns runs;
    private final FindingTexts texts;

    /** In these runs and words. */
    public ExplainInvestments(LongRuns runs, FindingTexts texts) {
        this.runs = runs;
        this.texts = texts;
    }

    @Override
    public Mono<ExplainedInvestment> explained(InvestmentRequest request, Locale language) {
        return runs.one(() -> {
            Projectable projected = Projectable.of(request, "");
            InvestmentResponse answer = projected.model().answer();
            List<ExplanationSentence> sentences = Explanation.of(projected.terms(), answer).stream()
                    .map(finding -> texts.sentence(finding, language))
                    .toList();
            return new ExplainedInvestment(answer, sentences);
        });
    }
}
