package ai.wewall.search.domain.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** For every name, the rows that have it, compressed: there are hundreds of names and few rows of each. */
final class NameIndex {

    private final List<RoaringBitmap> having = new ArrayList<>();

    /** Adds a row, in ascending order for each name; a name below 0 is none. */
    void add(int name, int row) {
        while (having.size() <= name) {
            having.add(new RoaringBitmap());
        }
        if (name >= 0) {
            having.get(name).add(row);
        }
    }

    /** One more than the highest name. */
    int size() {
        return having.size();
    }

    /** Gives up room that was kept for further rows. */
    void trim() {
        having.forEach(RoaringBitmap::trim);
    }

    /** Shows each row that has the name. */
    void forEach(int name, IntConsumer sink) {
        if (name < having.size()) {
            having.get(name).forEach((org.roaringbitmap.IntConsumer) sink::accept);
        }
    }

    /** How many of the rows of a set have the name. */
    int count(int name, long[] set) {
        int[] found = new int[1];
        forEach(name, row -> found[0] += Bits.has(set, row) ? 1 : 0);
        return found[0];
    }
}
