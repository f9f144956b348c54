package ai.wewall.search.adapter.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The language that a request asks for: English where it comes first, else Russian. */
final class Languages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private Languages() {}

    static Locale of(ServerHttpRequest request) {
        String accepted = request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null) {
            return RUSSIAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(RUSSIAN, Locale.ENGLISH));
            return best == null ? RUSSIAN : best;
        } catch (IllegalArgumentException noLanguages) {
            return RUSSIAN;
        }
    }
}
