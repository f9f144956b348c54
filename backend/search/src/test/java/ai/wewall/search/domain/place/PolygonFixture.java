package ai.wewall.search.domain.place;

import ai.wewall.search.domain.place.OutlineReading.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

/** Random polygons on a coarse grid, so that points on borders and at the height of corners are common. */
public final class PolygonFixture {

    private PolygonFixture() {}

    /** A polygon as GeoJSON. */
    public static Map<String, Object> polygon(List<List<List<Double>>> rings) {
        return Map.of("type", "Polygon", "coordinates", rings);
    }

    /** Corners round a middle, in order of their angle, on a grid of {@code grid} degrees. */
    static List<List<Double>> star(Random random, double lon, double lat, double reach, double grid) {
        double[] angles = DoubleStream.generate(() -> random.nextDouble() * 2 * Math.PI)
                .limit(3 + random.nextInt(12))
                .sorted()
                .toArray();
        List<List<Double>> ring = new ArrayList<>();
        for (double angle : angles) {
            double radius = reach * (0.3 + 0.7 * random.nextDouble());
            ring.add(List.of(
                    snapped(lon + radius * Math.cos(angle), grid), snapped(lat + radius * Math.sin(angle), grid)));
        }
        ring.add(ring.getFirst());
        return ring;
    }

    private static double snapped(double degrees, double grid) {
        return Math.round(degrees / grid) * grid;
    }

    /** A random polygon over the fixture's listings, now and then with a hole. */
    public static Outline outline(Random random) {
        while (true) {
            double lon = 37.4 + random.nextDouble() * 0.3;
            double lat = 55.6 + random.nextDouble() * 0.3;
            List<List<List<Double>>> rings = new ArrayList<>();
            rings.add(star(random, lon, lat, 0.3, 0.01));
            if (random.nextInt(3) == 0) {
                rings.add(star(random, lon, lat, 0.1, 0.01));
            }
            Optional<Outline> outline = read(rings);
            if (outline.isPresent()) {
                return outline.get();
            }
        }
    }

    static Optional<Outline> read(List<List<List<Double>>> rings) {
        return OutlineReader.read("polygon", polygon(rings)) instanceof Read read
                ? Optional.of(read.outline())
                : Optional.empty();
    }
}
