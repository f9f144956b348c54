package ai.wewall.listings.domain;

import ai.wewall.model.listing.ListingDetail;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A listing as readers see it. */
public final class ListingDetails {

    private ListingDetails() {}

    /** The listing, or empty while it was never published: nobody but its editors sees a draft. */
    public static Optional<ListingDetail> of(Listing listing) {
        Surroundings around = listing.surroundings();
        Instant published = listing.publishedAt();
        return around == null || published == null
                ? Optional.empty()
                : Optional.of(detail(listing, listing.content(), around, published));
    }

    /** Where a photo is had from, relative to the product's address. */
    public static String photoUrl(String id, int index) {
        return "/api/v1/listings/" + id + "/photos/" + index;
    }

    private static ListingDetail detail(
            Listing listing, ListingContent content, Surroundings around, Instant published) {
        String id = listing.id().toString();
        Premises premises = content.premises();
        List<String> photos = IntStream.range(0, content.photos())
                .mapToObj(index -> photoUrl(id, index))
                .toList();
        return new ListingDetail(
                id,
                known(content.wording().title()),
                known(content.offer().deal()),
                known(premises.type()),
                known(premises.area()),
                known(content.offer().price()),
                known(listing.figures().pricePerSqm()),
                known(content.place().street()) + ", " + known(content.place().house()),
                around.district(),
                around.okrug(),
                known(content.place().location()),
                around.metro(),
                content.building().buildingClass(),
                premises.floor(),
                content.building().floors(),
                photos.isEmpty() ? null : photos.getFirst(),
                listing.figures().yieldPct(),
                listing.figures().paybackYears(),
                !content.leases().isEmpty(),
                utc(published),
                premises.features(),
                known(content.wording().description()),
                photos,
                premises.ceilingHeight(),
                premises.powerKw(),
                around.inside(),
                around.businessDistrict(),
                content.place().street(),
                content.place().house(),
                content.building().businessCentre(),
                content.building().builtYear(),
                content.leases(),
                content.offer().opexPerSqmYear(),
                premises.cadastralValue(),
                content.offer().taxForm(),
                content.offer().terms(),
                listing.status(),
                listing.demo(),
                listing.version(),
                utc(listing.updatedAt()));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "what was ever published is complete");
    }
}
