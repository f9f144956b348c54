package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.geography.Corridor;
import ai.wewall.listings.domain.geography.Earth;
import ai.wewall.listings.domain.geography.StreetLine;
import ai.wewall.model.listing.GeoPoint;

/**
 * A place on a street's line.
 *
 * @param metres how far from the beginning of the street
 * @param northPerMetre degrees of latitude that one metre to the right of the street is
 * @param eastPerMetre degrees of longitude that it is
 */
record Spot(StreetLine street, GeoPoint point, double metres, double northPerMetre, double eastPerMetre) {

    private static final double METRES_A_DEGREE = 111_195;

    static Spot of(StreetLine street, GeoPoint point, GeoPoint next, double metres) {
        double shrink = Math.cos(Math.toRadians(point.lat()));
        double north = (next.lat() - point.lat()) * METRES_A_DEGREE;
        double east = (next.lon() - point.lon()) * METRES_A_DEGREE * shrink;
        double length = Math.max(1, Earth.metres(point, next));
        return new Spot(
                street, point, metres, -east / length / METRES_A_DEGREE, north / length / METRES_A_DEGREE / shrink);
    }

    Corridor corridor() {
        return street.corridor();
    }

    /** The point so many metres to the right of the street, or to the left where negative. */
    GeoPoint aside(double right) {
        return new GeoPoint(rounded(point.lat() + right * northPerMetre), rounded(point.lon() + right * eastPerMetre));
    }

    /** Millionths of a degree are ten centimetres: enough, and the same on every machine. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
