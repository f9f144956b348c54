package ai.wewall.search.domain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words for people, in Russian or English. */
public final class SearchTexts {

    private static final String BUNDLE = "messages/search-texts";
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final SearchTexts IN_RUSSIAN = new SearchTexts(RUSSIAN, Locale.ROOT);
    private static final SearchTexts IN_ENGLISH = new SearchTexts(Locale.ENGLISH, Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private SearchTexts(Locale locale, Locale ofBundle) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                ofBundle,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English for English, Russian for everything else. */
    public static SearchTexts in(Locale locale) {
        return locale.getLanguage().equals("en") ? IN_ENGLISH : IN_RUSSIAN;
    }

    /** A text with its places filled; numbers as the language writes them. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
