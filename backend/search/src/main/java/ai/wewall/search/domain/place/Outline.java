package ai.wewall.search.domain.place;

import ai.wewall.search.domain.index.Area;
import ai.wewall.search.domain.index.Box;
import java.util.Arrays;
import java.util.List;

/**
 * A polygon with holes. Its borders belong to it. The plane is cut into slabs at the latitudes of the corners; within a
 * slab no two sides cross, so that a point is found among them by halving. Every comparison is in whole numbers, exact.
 */
public final class Outline implements Area {

    private static final int FEW = 8;

    private final Box bounds;
    private final Sides sides;
    /** Latitudes of the corners, ascending; slab i lies between the latitudes i and i + 1. */
    private final int[] levels;

    private final int[][] slabs;

    /** A polygon of an outer ring and holes, which must not cross or touch along a line. */
    Outline(List<Ring> rings) {
        this.sides = new Sides(rings);
        this.levels = rings.stream()
                .flatMapToInt(ring -> Arrays.stream(ring.lat()))
                .sorted()
                .distinct()
                .toArray();
        this.slabs = sides.slabs(levels);
        this.bounds = boundsOf(rings.getFirst());
    }

    private static Box boundsOf(Ring outer) {
        return new Box(
                Arrays.stream(outer.lon()).min().orElseThrow(),
                Arrays.stream(outer.lat()).min().orElseThrow(),
                Arrays.stream(outer.lon()).max().orElseThrow(),
                Arrays.stream(outer.lat()).max().orElseThrow());
    }

    @Override
    public Box bounds() {
        return bounds;
    }

    @Override
    public boolean contains(int lonE7, int latE7) {
        int level = Arrays.binarySearch(levels, latE7);
        if (level >= 0) {
            return sides.containsAtCorner(lonE7, latE7);
        }
        int slab = -level - 2;
        return slab >= 0 && slab < slabs.length && containsInside(slabs[slab], lonE7, latE7);
    }

    /** Whether an odd number of a slab's sides lies to the west of the point, or one goes through it. */
    private boolean containsInside(int[] slab, int lon, int lat) {
        int low = 0;
        int high = slab.length;
        while (high - low > FEW) {
            int middle = low + high >>> 1;
            int turn = sides.sideOf(slab[middle], lon, lat);
            if (turn == 0) {
                return true;
            }
            if (turn > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int west = low;
        for (int i = low; i < high; i++) {
            int turn = sides.sideOf(slab[i], lon, lat);
            if (turn == 0) {
                return true;
            }
            west += turn > 0 ? 1 : 0;
        }
        return (west & 1) == 1;
    }
}
