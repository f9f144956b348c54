package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredComparison;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The comparisons that people keep. Changes are made inside a transaction. */
public interface Comparisons {

    /**
     * Adds one.
     *
     * @return whether there was room for it among at most {@code capacity}
     */
    Mono<Boolean> add(PersonId person, StoredComparison comparison, int capacity);

    /**
     * Puts one in the place of what it was; when it was made stays.
     *
     * @return whether the person has it
     */
    Mono<Boolean> replace(PersonId person, StoredComparison comparison);

    /**
     * Forgets one.
     *
     * @return whether the person had it
     */
    Mono<Boolean> drop(PersonId person, UUID id);

    /** One of a person's own, or empty. */
    Mono<StoredComparison> find(PersonId person, UUID id);

    /** A person's own after a place, the latest first. */
    Mono<List<StoredComparison>> page(PersonId person, Optional<Place> after, int limit);

    /** How many a person has. */
    Mono<Integer> count(PersonId person);
}
