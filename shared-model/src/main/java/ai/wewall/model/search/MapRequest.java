package ai.wewall.model.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view of the map.
 *
 * @param criteria what is looked for
 * @param text words to be found in titles, descriptions, addresses and business centres
 * @param bbox {@code [west, south, east, north]} in degrees
 * @param zoom of web maps: 0 shows the world in one tile, each step doubles
 */
public record MapRequest(SearchCriteria criteria, @Nullable String text, List<Double> bbox, int zoom) {}
