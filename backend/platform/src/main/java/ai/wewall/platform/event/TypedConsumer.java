package ai.wewall.platform.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A consumer that reads each event as the record of its type and hands it to the one place that was named for it. */
public final class TypedConsumer implements EventConsumer {

    private final String name;
    private final JsonMapper json;
    private final Map<String, Function<StoredEvent, Mono<Void>>> places;

    private TypedConsumer(String name, JsonMapper json, Map<String, Function<StoredEvent, Mono<Void>>> places) {
        this.name = name;
        this.json = json;
        this.places = places;
    }

    /**
     * A consumer that wants nothing yet.
     *
     * @param name stable name, under which the position is kept
     */
    public static TypedConsumer named(String name, JsonMapper json) {
        return new TypedConsumer(name, json, Map.of());
    }

    /** The same consumer, which hands events of this type to that place as well; a type has one place. */
    public <E extends Record> TypedConsumer on(Class<E> type, Function<E, Mono<Void>> place) {
        Map<String, Function<StoredEvent, Mono<Void>>> more = new LinkedHashMap<>(places);
        more.put(type.getSimpleName(), event -> place.apply(json.readValue(event.payload(), type)));
        return new TypedConsumer(name, json, more);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> types() {
        return Set.copyOf(places.keySet());
    }

    @Override
    public Mono<Void> handle(StoredEvent event) {
        Function<StoredEvent, Mono<Void>> place = places.get(event.type());
        return place == null ? Mono.empty() : Mono.defer(() -> place.apply(event));
    }
}
