package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.event.EventPosition;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Who has gone. */
public interface Departures {

    /** Notes that a person is no longer, in the transaction that removes them. */
    Mono<Void> note(PersonId person, Instant now);

    /** All who went since this moment, and the position in the stream of events from which on more may be told. */
    Mono<Departed> since(Instant moment);

    /**
     * Forgets those who went before this.
     *
     * @return how many
     */
    Mono<Long> forget(Instant before);

    /** Those who went. */
    record Departed(List<PersonId> people, EventPosition position) {

        public Departed {
            people = List.copyOf(people);
        }
    }
}
