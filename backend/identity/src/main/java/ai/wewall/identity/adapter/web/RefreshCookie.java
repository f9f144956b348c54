package ai.wewall.identity.adapter.web;

import ai.wewall.platform.problem.ProblemException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The browser app's refresh token, out of reach of its scripts. Over plain http, on localhost, a cookie can neither be
 * {@code Secure} nor carry the {@code __Host-} prefix; there its name tells the port, since cookies do not know of ports
 * and two runs may stand side by side.
 */
final class RefreshCookie {

    private final boolean secure;
    private final String origin;
    private final String name;
    private final Duration life;

    RefreshCookie(URI publicUrl, Duration life) {
        this.life = life;
        this.secure = "https".equals(publicUrl.getScheme());
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
        this.name = secure ? "__Host-refresh" : "refresh-" + publicUrl.getPort();
    }

    ResponseCookie holding(String token) {
        return cookie(token, life);
    }

    ResponseCookie gone() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration life) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
    }

    /**
     * The token of a request.
     *
     * @throws ProblemException 403 {@code ORIGIN_REFUSED} where another page than ours sends the cookie along
     */
    Optional<String> of(ServerHttpRequest request) {
        Optional<String> token = anyOf(request);
        if (token.isPresent() && !origin.equals(request.getHeaders().getOrigin())) {
            throw ProblemException.of(403, "ORIGIN_REFUSED");
        }
        return token;
    }

    /** The token of a request that a browser makes by itself, as after a redirect; it may name somebody, never renew. */
    Optional<String> anyOf(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(name)).map(HttpCookie::getValue);
    }
}
