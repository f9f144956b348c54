package ai.wewall.platform.telemetry;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request its trace id, before anything can go wrong with it. */
@Component
final class TraceFilter implements WebFilter, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id = Traces.idFrom(exchange.getRequest().getHeaders().getFirst("traceparent"));
        exchange.getAttributes().put(Traces.ATTRIBUTE, id);
        exchange.getResponse().getHeaders().set("X-Trace-Id", id);
        return chain.filter(exchange);
    }
}
