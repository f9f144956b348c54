package ai.wewall.model.listing;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an editor changes of a listing; what is absent stays as it is.
 *
 * @param version the version that the editor saw
 * @param clear names of the fields that are to be empty from now on
 */
public record ListingPatch(
        Long version,
        @Nullable Set<String> clear,
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
        @Nullable List<LeaseSummary> leases) {

    /** What the editor says of the listing after the change. */
    public ListingDraft over(ListingDraft before) {
        return new ListingDraft(
                pick("title", title, before.title()),
                pick("description", description, before.description()),
                pick("deal", deal, before.deal()),
                pick("price", price, before.price()),
                pick("taxForm", taxForm, before.taxForm()),
                pick("opexPerSqmYear", opexPerSqmYear, before.opexPerSqmYear()),
                pick("terms", terms, before.terms()),
                pick("type", type, before.type()),
                pick("area", area, before.area()),
                pick("floor", floor, before.floor()),
                pick("ceilingHeight", ceilingHeight, before.ceilingHeight()),
                pick("powerKw", powerKw, before.powerKw()),
                pick("cadastralValue", cadastralValue, before.cadastralValue()),
                pick("features", features, before.features()),
                pick("buildingClass", buildingClass, before.buildingClass()),
                pick("floors", floors, before.floors()),
                pick("builtYear", builtYear, before.builtYear()),
                pick("businessCentre", businessCentre, before.businessCentre()),
                pick("location", location, before.location()),
                pick("street", street, before.street()),
                pick("house", house, before.house()),
                pick("leases", leases, before.leases()));
    }

    private <T> @Nullable T pick(String field, @Nullable T said, @Nullable T before) {
        if (said != null) {
            return said;
        }
        return clear != null && clear.contains(field) ? null : before;
    }
}
