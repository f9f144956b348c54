package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.application.FindingTexts;
import ai.wewall.calculator.domain.explanation.Finding;
import ai.wewall.model.calculation.ExplanationSentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;

/** Findings as sentences in Russian or English. */
final class ExplanationTexts implements FindingTexts {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Pattern MINUS = Pattern.compile("(?<=^|\\s)-(?=\\d)");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ExplanationTexts() {
        messages.setBasename("messages/calculator-explanations");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    /** English where it is asked for, else Russian; so too where the header is no list of languages. */
    static Locale localeOf(HttpHeaders headers) {
        try {
            Locale best = Locale.lookup(headers.getAcceptLanguage(), List.of(RUSSIAN, Locale.ENGLISH));
            return best == null ? RUSSIAN : best;
        } catch (IllegalArgumentException noLanguages) {
            return RUSSIAN;
        }
    }

    @Override
    public ExplanationSentence sentence(Finding finding, Locale locale) {
        String code = finding.topic().name();
        String text = messages.getMessage(code, finding.figures().toArray(), locale);
        return new ExplanationSentence(code, typeset(text));
    }

    /** A true minus, and units that stay with their numbers at the end of a line. */
    private static String typeset(String text) {
        return MINUS.matcher(text).replaceAll("\u2212").replace(" %", "\u00a0%").replace(" ₽", "\u00a0₽");
    }
}
