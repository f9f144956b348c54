package ai.wewall.model.search;

import java.util.List;

/**
 * A view of the map.
 *
 * @param criteria what is looked for
 * @param bbox {@code [west, south, east, north]} in degrees
 * @param zoom of web maps: 0 shows the world in one tile, each step doubles
 */
public record MapRequest(SearchCriteria criteria, List<Double> bbox, int zoom) {}
