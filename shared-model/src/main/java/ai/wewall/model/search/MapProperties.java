package ai.wewall.model.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feature of the map tells: of a cluster {@code priceMin} and {@code bbox}, of a single listing the rest.
 *
 * @param count listings in it; 1 for a single one
 * @param priceMin the lowest price in it, RUB
 * @param bbox the box round its listings: west, south, east, north
 * @param id of the listing
 * @param price of the listing, RUB; of a rent a month for the whole premises
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MapProperties(
        int count,
        @Nullable BigDecimal priceMin,
        @Nullable List<Double> bbox,
        @Nullable String id,
        @Nullable Deal deal,
        @Nullable PropertyType type,
        @Nullable BigDecimal price) {

    /** Of a cluster. */
    public static MapProperties ofCluster(int count, BigDecimal priceMin, List<Double> bbox) {
        return new MapProperties(count, priceMin, bbox, null, null, null, null);
    }

    /** Of a single listing. */
    public static MapProperties ofListing(String id, Deal deal, PropertyType type, BigDecimal price) {
        return new MapProperties(1, null, null, id, deal, type, price);
    }
}
