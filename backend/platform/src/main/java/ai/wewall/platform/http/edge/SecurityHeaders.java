package ai.wewall.platform.http.edge;

import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * What every answer tells the browser, refusals included. An answer that says otherwise for itself, as a page does with
 * its own policy of content, is left as it is.
 */
final class SecurityHeaders implements WebFilter, Ordered {

    /** An answer of the API is data: no page may show it in a frame, nothing in it may load anything. */
    private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

    private final boolean https;

    SecurityHeaders(boolean https) {
        this.https = https;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> complete(exchange)));
        return chain.filter(exchange);
    }

    private void complete(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        add(headers, "X-Content-Type-Options", "nosniff");
        add(headers, "Referrer-Policy", "same-origin");
        add(headers, "Content-Security-Policy", DATA_ONLY);
        add(headers, "Permissions-Policy", "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)");
        if (https) {
            add(
                    headers,
                    "Strict-Transport-Security",
                    "max-age=" + Duration.ofDays(365).toSeconds());
        }
        if (!exchange.getRequest().getMethod().equals(HttpMethod.GET)) {
            add(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void add(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
