package ai.wewall.model.listing;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listing as its editors see it, drafts too. Units are those of {@link ListingDetail}.
 *
 * @param version rises by one with each change
 * @param publishedAt when it was last published, or null while it never was
 * @param district what the geography tells of its place, or null while it has none
 * @param photos URLs
 */
public record StaffListing(
        String id,
        long version,
        ListingStatus status,
        boolean demo,
        @Nullable OffsetDateTime publishedAt,
        OffsetDateTime updatedAt,
        @Nullable String title,
        @Nullable String description,
        @Nullable Deal deal,
        @Nullable BigDecimal price,
        @Nullable TaxForm taxForm,
        @Nullable BigDecimal opexPerSqmYear,
        @Nullable ListingTerms terms,
        @Nullable PropertyType type,
        @Nullable BigDecimal area,
        @Nullable Integer floor,
        @Nullable BigDecimal ceilingHeight,
        @Nullable BigDecimal powerKw,
        @Nullable BigDecimal cadastralValue,
        @Nullable Set<Feature> features,
        @Nullable BuildingClass buildingClass,
        @Nullable Integer floors,
        @Nullable Integer builtYear,
        @Nullable String businessCentre,
        @Nullable GeoPoint location,
        @Nullable String street,
        @Nullable String house,
        @Nullable List<LeaseSummary> leases,
        @Nullable String district,
        @Nullable Okrug okrug,
        List<MetroWalk> metro,
        @Nullable BigDecimal pricePerSqm,
        @Nullable BigDecimal yieldPct,
        @Nullable BigDecimal paybackYears,
        List<String> photos) {}
