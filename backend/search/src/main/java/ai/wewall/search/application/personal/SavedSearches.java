package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.search.domain.personal.FoundMatch;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredSearch;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The searches that people saved, and what was found for them. Changes are made inside a transaction. */
public interface SavedSearches {

    /**
     * Adds one.
     *
     * @return whether there was room for it among at most {@code capacity}
     */
    Mono<Boolean> add(PersonId person, StoredSearch search, int capacity);

    /**
     * Puts one in the place of its former version.
     *
     * @return whether the person has it in the version before
     */
    Mono<Boolean> replace(PersonId person, StoredSearch search);

    /**
     * Forgets one and what was found for it.
     *
     * @return its last version, or empty where the person has no such
     */
    Mono<Long> drop(PersonId person, UUID id);

    /** One of a person's own, or empty. */
    Mono<StoredSearch> find(PersonId person, UUID id);

    /** The one that is shared by this token, or empty. */
    Mono<StoredSearch> shared(String token);

    /** A person's own after a place, the latest first. */
    Mono<List<StoredSearch>> page(PersonId person, Optional<Place> after, int limit);

    /** How many a person has. */
    Mono<Integer> count(PersonId person);

    /** All that anybody saved. */
    Flux<StoredSearch> all();

    /** Those of these that there are. */
    Flux<StoredSearch> all(Collection<UUID> ids);

    /** How many finds of these are new to their persons; none stands for 0. */
    Mono<Map<UUID, Integer>> news(Collection<UUID> ids);

    /**
     * Notes that the person looked at what was found.
     *
     * @return whether the person has such a search
     */
    Mono<Boolean> markSeen(PersonId person, UUID id, Instant now);

    /**
     * Notes what was found, for those of these searches that were saved before, once each.
     *
     * @return how many finds were new
     */
    Mono<Long> noteMatches(Collection<UUID> searches, ListingId listing, FoundMatch match);

    /** What was found for a search, after a place, the latest first. */
    Mono<List<FoundMatch>> matches(UUID search, Optional<Place> after, int limit);

    /** How much was found for a search. */
    Mono<Integer> countMatches(UUID search);

    /** Forgets what was found before. */
    Mono<Long> forgetMatches(Instant before);
}
