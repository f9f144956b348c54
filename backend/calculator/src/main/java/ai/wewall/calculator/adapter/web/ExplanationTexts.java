package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.domain.explanation.Finding;
import ai.wewall.model.calculation.ExplanationSentence;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Findings as sentences in Russian or English. */
final class ExplanationTexts {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ExplanationTexts() {
        messages.setBasename("messages/calculator-explanations");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    ExplanationSentence sentence(Finding finding, Locale locale) {
        String code = finding.topic().name();
        return new ExplanationSentence(
                code, messages.getMessage(code, finding.figures().toArray(), locale));
    }
}
