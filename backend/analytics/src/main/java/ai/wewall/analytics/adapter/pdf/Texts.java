package ai.wewall.analytics.adapter.pdf;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The Russian texts of a memorandum. */
final class Texts {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    Texts() {
        messages.setBasename("messages/analytics-memorandum");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RUSSIAN);
    }

    /** The text, or the key itself where there is none. */
    String orKey(String key, String otherwise) {
        String text = messages.getMessage(key, null, null, RUSSIAN);
        return text == null ? otherwise : text;
    }
}
