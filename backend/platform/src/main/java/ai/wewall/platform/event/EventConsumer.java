package ai.wewall.platform.event;

import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * A subscriber whose work is done once over all replicas. Beans of this type are found and fed by the relay: each event
 * in one transaction with the mark that it was processed, in order per aggregate. A failing event backs off and is
 * parked after a limit, while events of other aggregates flow.
 */
public interface EventConsumer {

    /** Stable name, under which the position is kept. */
    String name();

    /** The event types it wants. */
    Set<String> types();

    /** Handles one event inside the relay's transaction; an error leaves nothing behind and is tried again. */
    Mono<Void> handle(StoredEvent event);
}
