package ai.wewall.analytics.adapter.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of human text. */
final class Languages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private Languages() {}

    /** English where it is asked for, else Russian; so too where the header is no list of languages. */
    static Locale of(HttpHeaders headers) {
        try {
            Locale best = Locale.lookup(headers.getAcceptLanguage(), List.of(RUSSIAN, Locale.ENGLISH));
            return best == null ? RUSSIAN : best;
        } catch (IllegalArgumentException noLanguages) {
            return RUSSIAN;
        }
    }
}
