package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredComparison;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Comparisons as maps. */
public final class InMemoryComparisons implements Comparisons {

    private final Map<PersonId, Map<UUID, StoredComparison>> byPerson = new HashMap<>();

    private Map<UUID, StoredComparison> own(PersonId person) {
        return byPerson.computeIfAbsent(person, key -> new HashMap<>());
    }

    @Override
    public Mono<Boolean> add(PersonId person, StoredComparison comparison, int capacity) {
        boolean fits = own(person).size() < capacity;
        if (fits) {
            own(person).put(comparison.id(), comparison);
        }
        return Mono.just(fits);
    }

    @Override
    public Mono<Boolean> replace(PersonId person, StoredComparison comparison) {
        return Mono.just(own(person)
                        .computeIfPresent(
                                comparison.id(),
                                (id, before) -> new StoredComparison(
                                        id,
                                        comparison.name(),
                                        comparison.listingIds(),
                                        before.createdAt(),
                                        comparison.updatedAt()))
                != null);
    }

    @Override
    public Mono<Boolean> drop(PersonId person, UUID id) {
        return Mono.just(own(person).remove(id) != null);
    }

    @Override
    public Mono<StoredComparison> find(PersonId person, UUID id) {
        return Mono.justOrEmpty(own(person).get(id));
    }

    @Override
    public Mono<List<StoredComparison>> page(PersonId person, Optional<Place> after, int limit) {
        return Mono.just(
                Latest.page(own(person).values(), each -> new Place(each.createdAt(), each.id()), after, limit));
    }

    @Override
    public Mono<Integer> count(PersonId person) {
        return Mono.just(own(person).size());
    }

    /** Pages of lists that show the latest first. */
    static final class Latest {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::at)
                .thenComparing(place -> place.id().toString())
                .reversed();

        private Latest() {}

        static <T> List<T> page(
                java.util.Collection<T> all,
                java.util.function.Function<T, Place> place,
                Optional<Place> after,
                int limit) {
            return all.stream()
                    .sorted(Comparator.comparing(place, ORDER))
                    .filter(each -> after.isEmpty() || ORDER.compare(place.apply(each), after.get()) > 0)
                    .limit(limit)
                    .toList();
        }
    }
}
