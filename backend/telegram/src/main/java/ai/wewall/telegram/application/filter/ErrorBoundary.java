package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.Outcome;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Lets nothing take too long, and tells what failed without telling what the person said. */
public final class ErrorBoundary implements UpdateFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorBoundary.class);

    private final Duration limit;

    /**
     * A boundary.
     *
     * @param limit how long the handling of an update may take
     */
    public ErrorBoundary(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        return Mono.deferContextual(context -> next.handle(exchange)
                .timeout(limit)
                .doOnError(failure -> TraceFilter.logging(context, () -> tell(exchange, failure))));
    }

    private static void tell(Exchange exchange, Throwable failure) {
        Throwable cause = failure.getCause();
        LOG.warn(
                "update {} ({}) failed: {}{}",
                exchange.update().id(),
                exchange.incoming().kind(),
                failure.getClass().getName(),
                cause == null ? "" : " by " + cause.getClass().getName());
        LOG.debug("update {}", exchange.update().id(), failure);
    }
}
