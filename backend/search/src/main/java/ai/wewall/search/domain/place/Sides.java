package ai.wewall.search.domain.place;

import java.util.Arrays;
import java.util.List;

/** The sides of a polygon, each from its southern to its northern corner. */
final class Sides {

    private final int[] southLon;
    private final int[] southLat;
    private final int[] northLon;
    private final int[] northLat;

    Sides(List<Ring> rings) {
        int count = rings.stream().mapToInt(ring -> ring.corners() - 1).sum();
        this.southLon = new int[count];
        this.southLat = new int[count];
        this.northLon = new int[count];
        this.northLat = new int[count];
        int side = 0;
        for (Ring ring : rings) {
            for (int corner = 1; corner < ring.corners(); corner++) {
                add(side++, ring, corner);
            }
        }
    }

    private void add(int side, Ring ring, int corner) {
        int south = ring.lat()[corner - 1] <= ring.lat()[corner] ? corner - 1 : corner;
        int north = south == corner ? corner - 1 : corner;
        southLon[side] = ring.lon()[south];
        southLat[side] = ring.lat()[south];
        northLon[side] = ring.lon()[north];
        northLat[side] = ring.lat()[north];
    }

    /**
     * On which side of a side's line a point lies.
     *
     * @return above 0 to the east of it, below 0 to the west, 0 on it
     */
    int sideOf(int side, int lon, int lat) {
        long rise = (long) northLat[side] - southLat[side];
        long run = (long) northLon[side] - southLon[side];
        return Long.compare(((long) lon - southLon[side]) * rise, run * ((long) lat - southLat[side]));
    }

    /**
     * Whether the polygon contains a point at the latitude of one of its corners. Of a side the southern end counts and
     * the northern does not, so that a line through a corner crosses once.
     */
    boolean containsAtCorner(int lon, int lat) {
        boolean inside = false;
        for (int side = 0; side < southLon.length; side++) {
            if (lat < southLat[side] || lat > northLat[side]) {
                continue;
            }
            int turn = sideOf(side, lon, lat);
            if (turn == 0 && isAlong(side, lon)) {
                return true;
            }
            if (turn > 0 && lat < northLat[side]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Of a level side every point of its line is on it; whether it lies between its ends is another matter. */
    private boolean isAlong(int side, int lon) {
        return southLat[side] != northLat[side]
                || (lon >= Math.min(southLon[side], northLon[side]) && lon <= Math.max(southLon[side], northLon[side]));
    }

    /** For each slab between two levels the sides that go through it, from west to east. */
    int[][] slabs(int[] levels) {
        int[][] slabs = new int[Math.max(0, levels.length - 1)][];
        int[] active = new int[0];
        for (int slab = 0; slab < slabs.length; slab++) {
            active = through(active, levels[slab]);
            sort(active, (levels[slab] + (double) levels[slab + 1]) / 2);
            slabs[slab] = active;
        }
        return slabs;
    }

    /** The sides that begin at a level or go on beyond it; those that went on before keep their order. */
    private int[] through(int[] before, int level) {
        int[] kept =
                Arrays.stream(before).filter(side -> northLat[side] > level).toArray();
        int[] all = Arrays.copyOf(kept, kept.length + southLon.length);
        int size = kept.length;
        for (int side = 0; side < southLon.length; side++) {
            if (southLat[side] == level && northLat[side] > level) {
                all[size++] = side;
            }
        }
        return Arrays.copyOf(all, size);
    }

    /** By insertion, since nearly all of them lie in order already. */
    private void sort(int[] slab, double lat) {
        double[] lon = Arrays.stream(slab).mapToDouble(side -> lonAt(side, lat)).toArray();
        for (int next = 1; next < slab.length; next++) {
            int side = slab[next];
            double at = lon[next];
            int place = next;
            while (place > 0 && lon[place - 1] > at) {
                slab[place] = slab[place - 1];
                lon[place] = lon[place - 1];
                place--;
            }
            slab[place] = side;
            lon[place] = at;
        }
    }

    private double lonAt(int side, double lat) {
        double share = (lat - southLat[side]) / ((double) northLat[side] - southLat[side]);
        return southLon[side] + share * ((double) northLon[side] - southLon[side]);
    }
}
