package ai.wewall.listings.application;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.application.Listings.Place;
import ai.wewall.listings.domain.Listing;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.http.SignedCursors;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Shows editors what there is, drafts too. */
public final class BrowseListings {

    private static final int USUAL = 20;

    private final Listings listings;
    private final SignedCursors cursors;

    /** Over all listings. */
    public BrowseListings(Listings listings, SignedCursors cursors) {
        this.listings = listings;
        this.cursors = cursors;
    }

    /** The listing in its newest version, or empty. */
    public Mono<Listing> find(ListingId id) {
        return listings.find(id);
    }

    /**
     * A page, the last changed first; 400 {@code CURSOR_INVALID} where the cursor is made up.
     *
     * @param status only these, or null for all
     * @param limit 1 to 100, or null for the usual 20
     */
    public Mono<Page> page(@Nullable ListingStatus status, @Nullable String cursor, @Nullable Integer limit) {
        return Mono.defer(() -> {
            String query = "staff-listings " + status;
            int most = Objects.requireNonNullElse(limit, USUAL);
            Place after = cursor == null ? null : place(cursors.open(query, cursor));
            return listings.page(status, after, most + 1).collectList().map(found -> page(found, most, query));
        });
    }

    private Page page(List<Listing> found, int most, String query) {
        if (found.size() <= most) {
            return new Page(found, null);
        }
        Listing last = found.get(most - 1);
        return new Page(found.subList(0, most), cursors.seal(query, last.updatedAt() + " " + last.id()));
    }

    private static Place place(String position) {
        String[] parts = position.split(" ", 2);
        return new Place(Instant.parse(parts[0]), ListingId.parse(parts[1]).orElseThrow());
    }

    /** A page of listings, and where the next one begins. */
    public record Page(List<Listing> listings, @Nullable String nextCursor) {

        public Page {
            listings = List.copyOf(listings);
        }
    }
}
