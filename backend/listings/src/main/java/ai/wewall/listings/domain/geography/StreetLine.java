package ai.wewall.listings.domain.geography;

import ai.wewall.model.listing.GeoPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * A street as a schematic line.
 *
 * @param name with its kind, as «улица Арбат»
 * @param line two points or more
 */
public record StreetLine(String name, Corridor corridor, List<GeoPoint> line) {

    public StreetLine {
        line = List.copyOf(line);
        if (line.size() < 2) {
            throw new IllegalArgumentException("A street needs two points: " + name);
        }
    }

    /** How long the street is. */
    public double metres() {
        double metres = 0;
        for (int leg = 1; leg < line.size(); leg++) {
            metres += Earth.metres(line.get(leg - 1), line.get(leg));
        }
        return metres;
    }

    /** Points along the line at most {@code step} metres apart, both ends included. */
    public List<GeoPoint> walk(double step) {
        List<GeoPoint> points = new ArrayList<>();
        points.add(line.getFirst());
        for (int leg = 1; leg < line.size(); leg++) {
            GeoPoint from = line.get(leg - 1);
            GeoPoint to = line.get(leg);
            int parts = Math.max(1, (int) Math.ceil(Earth.metres(from, to) / step));
            for (int part = 1; part <= parts; part++) {
                points.add(between(from, to, (double) part / parts));
            }
        }
        return points;
    }

    private static GeoPoint between(GeoPoint from, GeoPoint to, double share) {
        return new GeoPoint(from.lat() + (to.lat() - from.lat()) * share, from.lon() + (to.lon() - from.lon()) * share);
    }
}
