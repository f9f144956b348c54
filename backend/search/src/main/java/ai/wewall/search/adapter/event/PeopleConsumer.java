package ai.wewall.search.adapter.event;

import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.search.application.personal.FollowPeople;
import java.util.Set;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Hears that people were merged or asked to be forgotten. */
final class PeopleConsumer implements EventConsumer {

    private static final String ERASED = PersonErased.class.getSimpleName();
    private static final String MERGED = PersonsMerged.class.getSimpleName();

    private final FollowPeople people;
    private final JsonMapper json;

    PeopleConsumer(FollowPeople people, JsonMapper json) {
        this.people = people;
        this.json = json;
    }

    @Override
    public String name() {
        return "search-people";
    }

    @Override
    public Set<String> types() {
        return Set.of(ERASED, MERGED);
    }

    @Override
    public Mono<Void> handle(StoredEvent event) {
        return event.type().equals(ERASED)
                ? people.erased(json.readValue(event.payload(), PersonErased.class))
                : people.merged(json.readValue(event.payload(), PersonsMerged.class));
    }
}
