package ai.wewall.search.adapter.event;

import ai.wewall.listings.ListingChanged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.search.application.personal.MatchSearches;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds saved searches for each listing that changed, once over all replicas. */
final class MatchConsumer implements EventConsumer {

    private final MatchSearches matching;
    private final StandingSearchFollower searches;
    private final JsonMapper json;

    MatchConsumer(MatchSearches matching, StandingSearchFollower searches, JsonMapper json) {
        this.matching = matching;
        this.searches = searches;
        this.json = json;
    }

    @Override
    public String name() {
        return "saved searches";
    }

    @Override
    public Set<String> types() {
        return Set.of(ListingChanged.class.getSimpleName());
    }

    @Override
    public Mono<Void> handle(StoredEvent event) {
        return searches.knowsAllBefore(event.transaction())
                .then(Mono.defer(() -> Mono.justOrEmpty(read(event.payload()))))
                .flatMap(change -> matching.match(change, event.occurredAt()))
                .then();
    }

    /** Events from before the time when they told of prices are left alone. */
    private Optional<ListingChanged> read(String payload) {
        JsonNode event = json.readTree(payload);
        return event.has("appeared") ? Optional.of(json.treeToValue(event, ListingChanged.class)) : Optional.empty();
    }
}
