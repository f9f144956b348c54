package ai.wewall.model.search;

import ai.wewall.model.listing.ListingCard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of found listings.
 *
 * @param total how many listings match
 * @param facets counts by field; a field's counts ignore its own filter
 * @param nextCursor where the next page begins, or null on the last one
 * @param tookMillis time spent in the index
 */
public record SearchResponse(
        List<ListingCard> items,
        int total,
        Map<String, List<FacetCount>> facets,
        @Nullable String nextCursor,
        double tookMillis) {}
