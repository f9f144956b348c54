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
 * A listing as lists show it.
 *
 * @param area square metres
 * @param price RUB: of a sale the whole price, of a rent the rent a month for the whole premises
 * @param pricePerSqm RUB per square metre: of a sale the price, of a rent the rent a year
 * @param metro the stations within 25 minutes on foot, nearest first, at most 5; else the nearest one
 * @param photo URL of the first photo, or null
 * @param yieldPct per cent a year before expenses, of let premises on sale; else null
 * @param paybackYears price over the yearly rent of the leases; else null
 */
public record ListingCard(
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
        Set<Feature> features) {}
