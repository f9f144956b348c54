package ai.wewall.platform.event;

import java.util.List;
import reactor.core.publisher.Mono;

/** The outbox: where a use case leaves its events, in the transaction of its change. */
public interface Events {

    /**
     * Stores the events in the transaction of the subscriber's context.
     *
     * @return completes when they are stored; an {@link IllegalStateException} where no transaction is open
     */
    Mono<Void> publish(List<? extends DomainEvent> events);

    /** See {@link #publish(List)}. */
    default Mono<Void> publish(DomainEvent event) {
        return publish(List.of(event));
    }
}
