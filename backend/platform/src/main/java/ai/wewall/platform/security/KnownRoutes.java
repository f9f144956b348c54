package ai.wewall.platform.security;

import ai.wewall.platform.problem.ProblemException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Says what does not exist, and what can be done with what does; before it asks who is calling. */
final class KnownRoutes implements WebFilter, Ordered {

    private final RouteTable table;

    KnownRoutes(RouteTable table) {
        this.table = table;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 30;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        SortedSet<String> methods =
                table.methods(exchange.getRequest().getPath().pathWithinApplication());
        HttpMethod asked = exchange.getRequest().getMethod();
        if (methods.isEmpty()) {
            return Mono.error(ProblemException.of(404, "NOT_FOUND"));
        }
        if (methods.contains(asked.name())) {
            return chain.filter(exchange);
        }
        allow(exchange.getResponse(), methods);
        if (!asked.equals(HttpMethod.OPTIONS)) {
            return Mono.error(ProblemException.of(405, "METHOD_NOT_ALLOWED"));
        }
        exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
        return exchange.getResponse().setComplete();
    }

    private static void allow(ServerHttpResponse response, SortedSet<String> methods) {
        Set<HttpMethod> allowed =
                methods.stream().map(HttpMethod::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
        allowed.add(HttpMethod.OPTIONS);
        response.getHeaders().setAllow(allowed);
    }
}
