package ai.wewall.model.search;

/**
 * A GeoJSON feature: a cluster or a single listing.
 *
 * @param type always {@code Feature}
 */
public record MapFeature(String type, MapPoint geometry, MapProperties properties) {

    /** A feature at a point. */
    public static MapFeature at(double lon, double lat, MapProperties properties) {
        return new MapFeature("Feature", MapPoint.of(lon, lat), properties);
    }
}
