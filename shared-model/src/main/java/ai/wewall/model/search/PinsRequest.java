package ai.wewall.model.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search of which every listing's place is wanted.
 *
 * @param criteria what is looked for
 * @param text words to be found in titles, descriptions, addresses and business centres
 * @param bbox {@code [west, south, east, north]} in degrees
 */
public record PinsRequest(
        SearchCriteria criteria,
        @Nullable String text,
        @Nullable List<Double> bbox) {}
