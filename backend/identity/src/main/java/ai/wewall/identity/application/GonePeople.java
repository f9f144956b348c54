package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventFollower;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.platform.security.FormerPeople;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Who has gone lately, in the memory of this process; what happens at other replicas comes by the stream of events. */
public final class GonePeople implements FormerPeople, EventFollower {

    private final Departures departures;
    private final Function<StoredEvent, UUID> reading;
    private final Clock clock;
    private final Duration remembered;
    private final Cache<UUID, Boolean> gone;

    /**
     * Over all who went.
     *
     * @param reading who went, by an event
     * @param remembered how long an access token may outlive its person
     */
    public GonePeople(Departures departures, Function<StoredEvent, UUID> reading, Clock clock, Duration remembered) {
        this.departures = departures;
        this.reading = reading;
        this.clock = clock;
        this.remembered = remembered;
        this.gone = Caffeine.newBuilder().expireAfterWrite(remembered).build();
    }

    @Override
    public boolean isGone(UUID personId) {
        return gone.getIfPresent(personId) != null;
    }

    /** Notes who has gone here, once that is committed. */
    void note(PersonId person) {
        gone.put(person.value(), true);
    }

    @Override
    public String name() {
        return "identity-gone-people";
    }

    @Override
    public Set<String> types() {
        return Set.of(PersonErased.class.getSimpleName(), PersonsMerged.class.getSimpleName());
    }

    @Override
    public Mono<EventPosition> start(boolean tooOld) {
        return Mono.defer(() -> departures.since(clock.instant().minus(remembered)))
                .doOnNext(departed -> departed.people().forEach(this::note))
                .map(Departures.Departed::position);
    }

    @Override
    public Mono<Void> follow(List<StoredEvent> batch, EventPosition upTo) {
        return Mono.fromRunnable(() -> batch.forEach(event -> gone.put(reading.apply(event), true)));
    }

    /** Forgets those whose tokens have all expired. */
    public Mono<Long> forgetOld() {
        return Mono.defer(() -> departures.forget(clock.instant().minus(remembered)));
    }
}
