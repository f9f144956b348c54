package ai.wewall.search.domain.text;

import ai.wewall.search.domain.text.reading.Question;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the questions, from the bundle {@code messages/questions}. */
final class QuestionTexts {

    private static final String BUNDLE = "messages/questions";

    private final ResourceBundle russian = bundle(Locale.ROOT);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The question in Russian unless the locale is {@code en}. */
    String text(Question question, String locale) {
        return (locale.startsWith("en") ? english : russian).getString(question.name());
    }
}
