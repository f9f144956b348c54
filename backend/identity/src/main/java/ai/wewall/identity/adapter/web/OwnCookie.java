package ai.wewall.identity.adapter.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * A cookie of this host alone, out of reach of scripts. Plain http on a developer's machine knows neither the prefix nor
 * {@code Secure}; there the port tells runs apart, which cookies do not.
 */
record OwnCookie(String name, boolean secure) {

    static OwnCookie of(URI publicUrl, String purpose) {
        boolean secure = "https".equals(publicUrl.getScheme());
        return new OwnCookie(secure ? "__Host-" + purpose : purpose + "-" + publicUrl.getPort(), secure);
    }

    ResponseCookie holding(String value, Duration life) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
    }

    ResponseCookie gone() {
        return holding("", Duration.ZERO);
    }

    Optional<String> valueIn(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(name)).map(HttpCookie::getValue);
    }
}
