package ai.wewall.listings;

import java.time.Instant;
import reactor.core.publisher.Flux;

/** Which listings are published, without what they say; for those who list addresses. In the order of ids. */
public interface Directory {

    /**
     * Where the parts begin when all published listings are cut into parts of a length.
     *
     * @param length at least 1
     */
    Flux<ListingId> partsOf(int length);

    /** One such part, beginning with a listing, or after it where it is no longer published. */
    Flux<Entry> part(ListingId first, int length);

    /**
     * One published listing.
     *
     * @param updatedAt when it last changed
     */
    record Entry(ListingId id, Instant updatedAt) {}
}
