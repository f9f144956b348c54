package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.search.domain.personal.KeptOffer;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.Shelf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The listings that people keep. Changes are made inside a transaction. */
public interface KeptListings {

    /** Puts a listing on a person's list, at the capacity of the list. */
    Mono<Kept> keep(PersonId person, Shelf shelf, ListingId listing, BigDecimal price, Instant now);

    /**
     * Takes a listing off a person's list.
     *
     * @return the list's version then, or empty where the listing was not on it
     */
    Mono<Long> drop(PersonId person, Shelf shelf, ListingId listing);

    /** One listing of a person's list, or empty where it is not on it. */
    Mono<KeptOffer> find(PersonId person, Shelf shelf, ListingId listing);

    /** Listings of a person's list after a place, the latest first. */
    Mono<List<KeptOffer>> page(PersonId person, Shelf shelf, Optional<Place> after, int limit);

    /** How many listings are on a person's list. */
    Mono<Integer> count(PersonId person, Shelf shelf);

    /** All listings of a person's list. */
    Flux<UUID> all(PersonId person, Shelf shelf);

    /** Notes for everybody whose favourite it is that a price fell; once a version, however often it is told. */
    Mono<Long> noteFall(ListingId listing, long version, KeptOffer.Fall fall);

    /**
     * What came of keeping a listing.
     *
     * @param version the list's version then
     */
    record Kept(Outcome outcome, long version) {}

    /** What came of keeping a listing. */
    enum Outcome {
        ADDED,
        /** It was there already. */
        KNOWN,
        /** The list holds all that it may. */
        FULL
    }
}
