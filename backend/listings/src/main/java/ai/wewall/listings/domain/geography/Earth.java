package ai.wewall.listings.domain.geography;

import ai.wewall.model.listing.GeoPoint;

/** Distances on a sphere of the earth's mean radius. */
public final class Earth {

    private static final double RADIUS_METRES = 6_371_000;
    private static final double DETOUR = 1.3;
    private static final double METRES_A_MINUTE = 80;

    private Earth() {}

    /** Great-circle distance in metres. */
    public static double metres(GeoPoint from, GeoPoint to) {
        double lat = Math.sin(Math.toRadians(to.lat() - from.lat()) / 2);
        double lon = Math.sin(Math.toRadians(to.lon() - from.lon()) / 2);
        double haversine =
                lat * lat + Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat())) * lon * lon;
        return 2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** Minutes on foot: the great circle lengthened by the usual detour, at a walker's pace, rounded up. */
    public static int walkMinutes(GeoPoint from, GeoPoint to) {
        return (int) Math.ceil(DETOUR * metres(from, to) / METRES_A_MINUTE);
    }
}
