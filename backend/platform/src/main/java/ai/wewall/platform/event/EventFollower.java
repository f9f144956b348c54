package ai.wewall.platform.event;

import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * A subscriber that is the state of one process, as the search index is. Every replica reads every event after a
 * position that the follower keeps itself; handling is idempotent, by the aggregate's version.
 */
public interface EventFollower {

    /** Name for metrics and logs. */
    String name();

    /** The event types it wants. */
    Set<String> types();

    /**
     * Brings the follower to life: loads its state and says which position that state stands for.
     *
     * @param tooOld the follower's position was older than the retention of events, so a full rebuild is due
     */
    Mono<EventPosition> start(boolean tooOld);

    /**
     * Handles a batch, in order of sequence; after it the follower's position is {@code upTo}, also where the batch is
     * empty.
     */
    Mono<Void> follow(List<StoredEvent> batch, EventPosition upTo);
}
