package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.search.domain.personal.StoredSearch;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's things over maps. */
public final class InMemoryPersonalThings implements PersonalThings {

    private static final int ALL = 10_000;

    private final InMemoryKeptListings kept;
    private final Comparisons comparisons;
    private final SavedSearches searches;

    /** Over these maps. */
    public InMemoryPersonalThings(InMemoryKeptListings kept, Comparisons comparisons, SavedSearches searches) {
        this.kept = kept;
        this.comparisons = comparisons;
        this.searches = searches;
    }

    @Override
    public Mono<Long> move(PersonId guest, PersonId person) {
        kept.move(guest, person);
        return comparisons
                .page(guest, Optional.empty(), ALL)
                .flatMapIterable(all -> all)
                .flatMap(each -> comparisons.drop(guest, each.id()).then(comparisons.add(person, each, ALL)))
                .thenMany(searches.page(guest, Optional.empty(), ALL).flatMapIterable(all -> all))
                .flatMap(each -> searches.drop(guest, each.id()).then(searches.add(person, each, ALL)))
                .then(Mono.just(1L));
    }

    @Override
    public Mono<Map<UUID, Long>> forget(PersonId person) {
        kept.forget(person);
        return comparisons
                .page(person, Optional.empty(), ALL)
                .flatMapIterable(all -> all)
                .flatMap(each -> comparisons.drop(person, each.id()))
                .thenMany(searches.page(person, Optional.empty(), ALL).flatMapMany(Flux::fromIterable))
                .flatMap(each -> searches.drop(person, each.id()).thenReturn(each))
                .collectMap(StoredSearch::id, StoredSearch::version);
    }
}
