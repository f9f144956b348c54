package ai.wewall.model.search;

import java.util.List;

/**
 * A GeoJSON point.
 *
 * @param type always {@code Point}
 * @param coordinates longitude and latitude in degrees
 */
public record MapPoint(String type, List<Double> coordinates) {

    static MapPoint of(double lon, double lat) {
        return new MapPoint("Point", List.of(lon, lat));
    }
}
