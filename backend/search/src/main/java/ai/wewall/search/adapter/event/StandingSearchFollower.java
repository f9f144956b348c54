package ai.wewall.search.adapter.event;

import ai.wewall.platform.event.EventFollower;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.search.application.personal.MatchSearches;
import ai.wewall.search.application.personal.SavedSearchChanged;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Keeps the saved searches in memory in step with those in PostgreSQL, on whatever replica they were changed. */
final class StandingSearchFollower implements EventFollower {

    private static final Duration SOON = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MatchSearches matching;
    private final CurrentPosition position;
    private final AtomicReference<@Nullable EventPosition> reached = new AtomicReference<>();

    StandingSearchFollower(MatchSearches matching, DatabaseClient database) {
        this.matching = matching;
        this.position = new CurrentPosition(database);
    }

    @Override
    public String name() {
        return "standing searches";
    }

    @Override
    public Set<String> types() {
        return Set.of(SavedSearchChanged.class.getSimpleName());
    }

    /** The position is read first, so whatever is changed during the load is read again after it. */
    @Override
    public Mono<EventPosition> start(boolean tooOld) {
        return position.read().flatMap(from -> matching.load().thenReturn(from)).doOnNext(reached::set);
    }

    @Override
    public Mono<Void> follow(List<StoredEvent> batch, EventPosition upTo) {
        Set<UUID> changed = batch.stream()
                .map(event -> UUID.fromString(event.aggregateId()))
                .collect(Collectors.toUnmodifiableSet());
        Mono<Void> taken = changed.isEmpty() ? Mono.empty() : matching.refresh(changed);
        return taken.doOnSuccess(done -> reached.set(upTo));
    }

    /** Completes when every search that was saved before a transaction is in memory. */
    Mono<Void> knowsAllBefore(long transaction) {
        return Mono.fromSupplier(() -> isBeyond(transaction))
                .filter(beyond -> beyond)
                .repeatWhenEmpty(looks -> looks.delayElements(SOON))
                .timeout(PATIENCE)
                .then();
    }

    private boolean isBeyond(long transaction) {
        EventPosition now = reached.get();
        return now != null && now.compareTo(new EventPosition(transaction)) > 0;
    }
}
