package ai.wewall.model.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search over published listings.
 *
 * @param criteria what is looked for
 * @param text words to be found in titles, descriptions, addresses and business centres
 * @param sort wins over {@code criteria.sort}
 * @param bbox {@code [west, south, east, north]} in degrees
 * @param polygon a GeoJSON polygon
 * @param cursor where the next page begins, as an earlier answer gave it
 * @param limit cards on the page, 1 to 100; 20 when absent
 * @param facets the fields of which counts are wanted
 */
public record SearchRequest(
        SearchCriteria criteria,
        @Nullable String text,
        @Nullable SortOrder sort,
        @Nullable List<Double> bbox,
        @Nullable Map<String, Object> polygon,
        @Nullable String cursor,
        @Nullable Integer limit,
        @Nullable List<String> facets) {

    /** The first page of plain criteria. */
    public static SearchRequest of(SearchCriteria criteria, int limit) {
        return new SearchRequest(criteria, null, null, null, null, null, limit, null);
    }
}
