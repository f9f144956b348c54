package ai.wewall.identity.adapter.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The browser app's refresh token, out of reach of its scripts. Over plain http, on localhost, a cookie can neither be
 * {@code Secure} nor carry the {@code __Host-} prefix.
 */
final class RefreshCookie {

    private static final Duration LIFE = Duration.ofDays(30);

    private final boolean secure;
    private final String origin;

    RefreshCookie(URI publicUrl) {
        this.secure = "https".equals(publicUrl.getScheme());
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    ResponseCookie holding(String token) {
        return cookie(token, LIFE);
    }

    ResponseCookie gone() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration life) {
        return ResponseCookie.from(name(), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
    }

    /** The token of a request that comes from our own pages; a cookie that another page sends along counts for nothing. */
    Optional<String> of(ServerHttpRequest request) {
        return origin.equals(request.getHeaders().getOrigin())
                ? Optional.ofNullable(request.getCookies().getFirst(name())).map(HttpCookie::getValue)
                : Optional.empty();
    }

    private String name() {
        return secure ? "__Host-refresh" : "refresh";
    }
}
