package ai.wewall.identity.adapter.web;

import ai.wewall.platform.problem.ProblemException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The browser app's refresh token, out of reach of its scripts. Over plain http, on localhost, a cookie can neither be
 * {@code Secure} nor carry the {@code __Host-} prefix; there its name tells the port, since cookies do not know of ports
 * and two runs may stand side by side.
 */
final class RefreshCookie {

    private final String origin;
    private final OwnCookie cookie;
    private final Duration life;

    RefreshCookie(URI publicUrl, Duration life) {
        this.life = life;
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
        this.cookie = OwnCookie.of(publicUrl, "refresh");
    }

    ResponseCookie holding(String token) {
        return cookie.holding(token, life);
    }

    ResponseCookie gone() {
        return cookie.gone();
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
        return cookie.valueIn(request);
    }
}
