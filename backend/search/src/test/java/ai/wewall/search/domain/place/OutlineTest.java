package ai.wewall.search.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;

class OutlineTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void pointsLieWhereAnotherLibrarySays() {
        Random random = new Random(4);
        int polygons = 0;
        int inside = 0;
        while (polygons < 400) {
            List<List<List<Double>>> rings = rings(random);
            Optional<Outline> outline = PolygonFixture.read(rings);
            if (outline.isPresent()) {
                inside += compare(random, rings, outline.get());
                polygons++;
            }
        }
        assertThat(inside).isGreaterThan(10_000);
    }

    private static List<List<List<Double>>> rings(Random random) {
        List<List<List<Double>>> rings = new ArrayList<>();
        rings.add(PolygonFixture.star(random, 0, 0, 12, 1));
        if (random.nextBoolean()) {
            rings.add(PolygonFixture.star(random, 0, 0, 5, 1));
        }
        return rings;
    }

    private static int compare(Random random, List<List<List<Double>>> rings, Outline outline) {
        Geometry geometry = geometry(rings);
        int inside = 0;
        for (int i = 0; i < 300; i++) {
            double step = random.nextBoolean() ? 1 : 0.25;
            double lon = Math.round((random.nextDouble() * 28 - 14) / step) * step;
            double lat = Math.round((random.nextDouble() * 28 - 14) / step) * step;
            boolean expected = SimplePointInAreaLocator.locate(new Coordinate(lon, lat), geometry) != Location.EXTERIOR;
            assertThat(outline.contains((int) (lon * 1e7), (int) (lat * 1e7)))
                    .as("%s %s in %s", lon, lat, rings)
                    .isEqualTo(expected);
            inside += expected ? 1 : 0;
        }
        return inside;
    }

    private static Geometry geometry(List<List<List<Double>>> rings) {
        LinearRing[] linear = rings.stream()
                .map(ring -> GEOMETRY.createLinearRing(ring.stream()
                        .map(corner -> new Coordinate(corner.get(0), corner.get(1)))
                        .toArray(Coordinate[]::new)))
                .toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(linear[0], java.util.Arrays.copyOfRange(linear, 1, linear.length));
    }

    @Test
    void combOfAThousandCornersIsFast() {
        List<List<Double>> comb = new ArrayList<>();
        IntStream.range(0, 498).forEach(tooth -> {
            comb.add(List.of(37 + tooth / 1e3, 55 + (tooth % 7) / 100.0));
            comb.add(List.of(37.0005 + tooth / 1e3, 56 + (tooth % 11) / 100.0));
        });
        comb.add(List.of(37.6, 54.0));
        comb.add(comb.getFirst());
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outline outline = PolygonFixture.read(List.of(comb)).orElseThrow();
        Random random = new Random(1);
        long inside = IntStream.range(0, 100_000)
                .filter(i -> outline.contains(
                        370_000_000 + random.nextInt(5_000_000), 540_000_000 + random.nextInt(20_000_000)))
                .count();
        assertThat(inside).isBetween(20_000L, 80_000L);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun)
                .isLessThan(1_000_000_000L);
    }
}
