package ai.wewall.search.domain.index;

import java.util.List;

/**
 * A box on the map; its borders belong to it. Degrees are whole ten-millionths, so that every comparison is exact.
 */
public record Box(int west, int south, int east, int north) {

    private static final double E7 = 1e7;

    /** A box out of degrees: west, south, east, north. */
    public static Box ofDegrees(List<Double> corners) {
        return new Box(
                degreesE7(corners.get(0)),
                degreesE7(corners.get(1)),
                degreesE7(corners.get(2)),
                degreesE7(corners.get(3)));
    }

    /** Degrees as whole ten-millionths. */
    public static int degreesE7(double degrees) {
        return (int) Math.round(degrees * E7);
    }

    /** Degrees again. */
    public static double degrees(int e7) {
        return e7 / E7;
    }
}
