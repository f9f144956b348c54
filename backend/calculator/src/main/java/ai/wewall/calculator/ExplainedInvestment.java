package ai.wewall.calculator;

import ai.wewall.model.calculation.ExplanationSentence;
import ai.wewall.model.calculation.InvestmentResponse;
import java.util.List;

/**
 * A projected investment with what a person should know about it.
 *
 * @param sentences in the language that was asked for, most important first
 */
public record ExplainedInvestment(InvestmentResponse answer, List<ExplanationSentence> sentences) {

    public ExplainedInvestment {
        sentences = List.copyOf(sentences);
    }
}
