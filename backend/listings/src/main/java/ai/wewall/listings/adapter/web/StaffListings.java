package ai.wewall.listings.adapter.web;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingDetails;
import ai.wewall.listings.domain.Surroundings;
import ai.wewall.model.listing.ListingDraft;
import ai.wewall.model.listing.StaffListing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows listings as their editors see them. */
final class StaffListings {

    private StaffListings() {}

    static StaffListing shown(Listing listing) {
        ListingDraft said = Drafts.draft(listing.content());
        Surroundings around = listing.surroundings();
        String id = listing.id().toString();
        return new StaffListing(
                id,
                listing.version(),
                listing.status(),
                listing.demo(),
                utc(listing.publishedAt()),
                listing.updatedAt().atOffset(ZoneOffset.UTC),
                said.title(),
                said.description(),
                said.deal(),
                said.price(),
                said.taxForm(),
                said.opexPerSqmYear(),
                said.terms(),
                said.type(),
                said.area(),
                said.floor(),
                said.ceilingHeight(),
                said.powerKw(),
                said.cadastralValue(),
                said.features(),
                said.buildingClass(),
                said.floors(),
                said.builtYear(),
                said.businessCentre(),
                said.location(),
                said.street(),
                said.house(),
                said.leases(),
                around == null ? null : around.district(),
                around == null ? null : around.okrug(),
                around == null ? List.of() : around.metro(),
                listing.figures().pricePerSqm(),
                listing.figures().yieldPct(),
                listing.figures().paybackYears(),
                photos(id, listing.content().photos()));
    }

    private static List<String> photos(String id, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> ListingDetails.photoUrl(id, index))
                .toList();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
