package ai.wewall.model.listing;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an editor says of a listing; null is what is not said. Units are those of {@link ListingDetail}. */
public record ListingDraft(
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
        @Nullable List<LeaseSummary> leases) {}
