package ai.wewall.platform.http.edge;

import ai.wewall.platform.http.HttpProperties;
import ai.wewall.platform.problem.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * At most so many requests a second from one address, by zone. Counted in this process: a hop to Redis would cost more
 * than the search it guards.
 */
final class RateLimits implements WebFilter, Ordered {

    private static final int MOST_ADDRESSES = 100_000;

    private final HttpProperties properties;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    RateLimits(HttpProperties properties) {
        this.properties = properties;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String zone = zoneOf(exchange.getRequest());
        Bucket bucket = buckets.get(zone + ' ' + addressOf(exchange.getRequest()), key -> bucket(zone));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? chain.filter(exchange) : Mono.error(tooMany(probe));
    }

    private static String zoneOf(ServerHttpRequest request) {
        return request.getPath().value().startsWith("/api/v1/auth/") ? "sign-in" : "api";
    }

    private static String addressOf(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }

    private Bucket bucket(String zone) {
        int limit = properties.limitOf(zone);
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, Duration.ofSeconds(1)))
                .build();
    }

    private static ProblemException tooMany(ConsumptionProbe probe) {
        long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
        return ProblemException.retryable(429, "TOO_MANY_REQUESTS", Duration.ofSeconds(seconds));
    }
}
