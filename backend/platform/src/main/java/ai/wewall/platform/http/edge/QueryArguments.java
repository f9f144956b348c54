package ai.wewall.platform.http.edge;

import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.platform.http.json.StrictJson;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes a record of a query by its field table, or tells all that is wrong with it. */
final class QueryArguments implements HandlerMethodArgumentResolver {

    private final QueryTables tables;
    private final StrictJson json;

    QueryArguments(QueryTables tables, StrictJson json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return tables.of(parameter).isPresent();
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        ObjectSchema table = tables.of(parameter).orElseThrow();
        return Mono.fromCallable(() -> json.readQuery(exchange.getRequest().getQueryParams(), table));
    }
}
