package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.Outcome;
import java.util.List;
import reactor.core.publisher.Mono;

/** Handles an update inside the caller's transaction. */
@FunctionalInterface
public interface UpdateHandler {

    /** What became of it; an error leaves nothing behind. */
    Mono<Outcome> handle(Exchange exchange);

    /** The handler behind these filters, the first of which sees an update first. */
    static UpdateHandler behind(List<UpdateFilter> filters, UpdateHandler last) {
        UpdateHandler handler = last;
        for (UpdateFilter filter : filters.reversed()) {
            UpdateHandler next = handler;
            handler = exchange -> Mono.defer(() -> filter.filter(exchange, next));
        }
        return handler;
    }
}
