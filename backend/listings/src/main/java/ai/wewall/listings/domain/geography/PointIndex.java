package ai.wewall.listings.domain.geography;

import ai.wewall.model.listing.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Things with a place, found by nearness. Their places are kept as unit vectors in flat arrays: a few hundred of them
 * are looked through in about a microsecond, and the chord grows with the great circle, so no answer is approximate.
 */
final class PointIndex<T> {

    private final List<T> things;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    PointIndex(List<T> things, Function<T, GeoPoint> place) {
        this.things = List.copyOf(things);
        this.x = new double[things.size()];
        this.y = new double[things.size()];
        this.z = new double[things.size()];
        for (int i = 0; i < x.length; i++) {
            GeoPoint point = place.apply(things.get(i));
            double lat = Math.toRadians(point.lat());
            double lon = Math.toRadians(point.lon());
            x[i] = Math.cos(lat) * Math.cos(lon);
            y[i] = Math.cos(lat) * Math.sin(lon);
            z[i] = Math.sin(lat);
        }
    }

    T nearest(GeoPoint point) {
        double[] chords = squaredChords(point);
        int best = 0;
        for (int i = 1; i < chords.length; i++) {
            best = chords[i] < chords[best] ? i : best;
        }
        return things.get(best);
    }

    /** All things within so many metres, give or take a millimetre, in no order. */
    List<T> within(GeoPoint point, double metres) {
        double[] chords = squaredChords(point);
        double limit = Math.pow(2 * Math.sin(metres / 6_371_000 / 2), 2);
        List<T> found = new ArrayList<>();
        for (int i = 0; i < chords.length; i++) {
            if (chords[i] <= limit) {
                found.add(things.get(i));
            }
        }
        return found;
    }

    private double[] squaredChords(GeoPoint point) {
        double lat = Math.toRadians(point.lat());
        double lon = Math.toRadians(point.lon());
        double px = Math.cos(lat) * Math.cos(lon);
        double py = Math.cos(lat) * Math.sin(lon);
        double pz = Math.sin(lat);
        double[] chords = new double[x.length];
        for (int i = 0; i < chords.length; i++) {
            double dx = x[i] - px;
            double dy = y[i] - py;
            double dz = z[i] - pz;
            chords[i] = dx * dx + dy * dy + dz * dz;
        }
        return chords;
    }
}
