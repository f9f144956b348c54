package ai.wewall.calculator.application;

import ai.wewall.calculator.domain.explanation.Finding;
import ai.wewall.model.calculation.ExplanationSentence;
import java.util.Locale;

/** Words findings. */
public interface FindingTexts {

    /** The sentence of a finding, in English or else in Russian. */
    ExplanationSentence sentence(Finding finding, Locale language);
}
