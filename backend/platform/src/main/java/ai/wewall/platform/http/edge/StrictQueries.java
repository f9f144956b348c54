package ai.wewall.platform.http.edge;

import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerAdapter;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Refuses a query parameter that the handler does not know, and one that comes several times where it may come once. A
 * handler whose query has a field table is left to that table.
 */
final class StrictQueries implements HandlerAdapter, Ordered {

    /** Handlers of libraries read their queries as they like. */
    private static final String OURS = "ai.wewall.";

    private final RequestMappingHandlerAdapter handlers;
    private final QueryTables tables;
    private final Map<HandlerMethod, KnownParameters> known = new ConcurrentHashMap<>();

    StrictQueries(RequestMappingHandlerAdapter handlers, QueryTables tables) {
        this.handlers = handlers;
        this.tables = tables;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Object handler) {
        return handler instanceof HandlerMethod method
                && handlers.supports(handler)
                && method.getBeanType().getPackageName().startsWith(OURS);
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
        KnownParameters parameters = known.computeIfAbsent((HandlerMethod) handler, this::parametersOf);
        List<FieldError> errors = parameters.check(exchange.getRequest().getQueryParams());
        return errors.isEmpty() ? handlers.handle(exchange, handler) : Mono.error(ProblemException.invalid(errors));
    }

    private KnownParameters parametersOf(HandlerMethod handler) {
        return KnownParameters.of(List.of(handler.getMethodParameters()), tables);
    }
}
