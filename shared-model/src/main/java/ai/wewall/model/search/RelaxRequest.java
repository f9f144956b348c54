package ai.wewall.model.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search that little fits.
 *
 * @param criteria what is looked for
 * @param text words to be found in titles, descriptions, addresses and business centres
 * @param bbox {@code [west, south, east, north]} in degrees
 * @param polygon a GeoJSON polygon
 * @param enough from so many fitting listings on nothing is proposed; 5 when absent
 */
public record RelaxRequest(
        SearchCriteria criteria,
        @Nullable String text,
        @Nullable List<Double> bbox,
        @Nullable Map<String, Object> polygon,
        @Nullable Integer enough) {

    /** Criteria of which little fits anywhere. */
    public static RelaxRequest of(SearchCriteria criteria, int enough) {
        return new RelaxRequest(criteria, null, null, null, enough);
    }
}
