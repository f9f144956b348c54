package ai.wewall.model.listing;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Ring;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listing with all that is known of it. The first fields are those of {@link ListingCard}.
 *
 * @param photos URLs, the first being the card's
 * @param ceilingHeight metres
 * @param powerKw kilowatts of electric power
 * @param inside the rings that the premises lie inside of
 * @param street name of the street with its kind, as «улица Арбат»
 * @param businessCentre name of the business or shopping centre, or null
 * @param leases the leases of let premises, empty otherwise
 * @param opexPerSqmYear RUB per square metre a year, or null where unknown
 * @param cadastralValue RUB, or null where unknown
 * @param demo whether the listing belongs to the demo market
 * @param version rises by one with each change
 */
public record ListingDetail(
        String id,
        String title,
        Deal deal,
        PropertyType type,
        BigDecimal area,
        BigDecimal price,
        BigDecimal pricePerSqm,
        String address,
        String district,
        Okrug okrug,
        GeoPoint location,
        List<MetroWalk> metro,
        @Nullable BuildingClass buildingClass,
        @Nullable Integer floor,
        @Nullable Integer floors,
        @Nullable String photo,
        @Nullable BigDecimal yieldPct,
        @Nullable BigDecimal paybackYears,
        boolean tenanted,
        OffsetDateTime publishedAt,
        Set<Feature> features,
        String description,
        List<String> photos,
        @Nullable BigDecimal ceilingHeight,
        @Nullable BigDecimal powerKw,
        Set<Ring> inside,
        @Nullable BusinessDistrict businessDistrict,
        @Nullable String street,
        @Nullable String house,
        @Nullable String businessCentre,
        @Nullable Integer builtYear,
        List<LeaseSummary> leases,
        @Nullable BigDecimal opexPerSqmYear,
        @Nullable BigDecimal cadastralValue,
        @Nullable TaxForm taxForm,
        @Nullable ListingTerms terms,
        ListingStatus status,
        boolean demo,
        long version,
        OffsetDateTime updatedAt) {

    /** The part of it that lists show. */
    public ListingCard toCard() {
        return new ListingCard(
                id,
                title,
                deal,
                type,
                area,
                price,
                pricePerSqm,
                address,
                district,
                okrug,
                location,
                metro,
                buildingClass,
                floor,
                floors,
                photo,
                yieldPct,
                paybackYears,
                tenanted,
                publishedAt,
                features);
    }
}
