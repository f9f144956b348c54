package ai.wewall.search.adapter.event;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.event.EventFollower;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.search.application.personal.HiddenChanged;
import ai.wewall.search.application.personal.HiddenOffers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Forgets hidden listings of people who changed them, on whatever replica that was. */
final class HiddenFollower implements EventFollower {

    private final HiddenOffers hidden;
    private final CurrentPosition position;

    HiddenFollower(HiddenOffers hidden, DatabaseClient database) {
        this.hidden = hidden;
        this.position = new CurrentPosition(database);
    }

    @Override
    public String name() {
        return "hidden listings";
    }

    @Override
    public Set<String> types() {
        return Set.of(HiddenChanged.class.getSimpleName());
    }

    /** Whatever was read before this position is forgotten. */
    @Override
    public Mono<EventPosition> start(boolean tooOld) {
        return position.read().doOnNext(from -> hidden.forgetAll());
    }

    @Override
    public Mono<Void> follow(List<StoredEvent> batch, EventPosition upTo) {
        return Mono.fromRunnable(
                () -> batch.forEach(event -> hidden.forget(new PersonId(UUID.fromString(event.aggregateId())))));
    }
}
