package ai.wewall.listings.application;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Listing;
import ai.wewall.model.listing.ListingStatus;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All listings, in any state of their life. */
public interface Listings {

    /** Adds a new one; an error where there is one of this id already. */
    Mono<Void> add(Listing listing);

    /**
     * Puts a listing in place of its former version.
     *
     * @return whether the former version was the one before; if not, nothing is changed
     */
    Mono<Boolean> replace(Listing listing);

    /** The listing in its newest version, or empty. */
    Mono<Listing> find(ListingId id);

    /**
     * A page of listings, the last changed first, then by id from the last.
     *
     * @param status only these, or null for all
     * @param after where the page before ended, or null for the first
     * @param most at most so many
     */
    Flux<Listing> page(@Nullable ListingStatus status, @Nullable Place after, int most);

    /** A place in the order of pages. */
    record Place(Instant updatedAt, ListingId id) {}

    /** Those of these listings that there are, in their newest versions, in no particular order. */
    Flux<Listing> findAll(Collection<ListingId> ids);
}
