package ai.wewall.platform.http.edge;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * One line a request, at DEBUG. It tells the route and never the address itself, in which ids and tokens stand; whatever
 * is counted is counted by metrics.
 */
final class RequestLog implements WebFilter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!LOG.isDebugEnabled()) {
            return chain.filter(exchange);
        }
        long begun = System.nanoTime();
        return chain.filter(exchange)
                .doFinally(end -> LOG.debug(
                        "{} {} {} in {} ms",
                        exchange.getRequest().getMethod(),
                        exchange.getAttributeOrDefault(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "-"),
                        exchange.getResponse().getStatusCode(),
                        (System.nanoTime() - begun) / 1_000_000));
    }
}
