package ai.wewall.search.domain.index;

import java.util.Comparator;
import java.util.stream.IntStream;

/** One order of all rows: the place of each row, and the row at each place. */
final class Ordering {

    private final IndexedListing[] listings;
    private final Comparator<IndexedListing> comparator;
    private final int[] rowAt;
    private final int[] placeOf;

    Ordering(IndexedListing[] listings, Comparator<IndexedListing> comparator) {
        this.listings = listings;
        this.comparator = comparator;
        this.rowAt = IntStream.range(0, listings.length)
                .boxed()
                .sorted((a, b) -> comparator.compare(listings[a], listings[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.placeOf = new int[listings.length];
        for (int place = 0; place < rowAt.length; place++) {
            placeOf[rowAt[place]] = place;
        }
    }

    int placeOf(int row) {
        return placeOf[row];
    }

    IndexedListing at(int place) {
        return listings[rowAt[place]];
    }

    /** The first place whose key and id come after those of a position, which need not be there any more. */
    int firstAfter(Position position, java.util.function.ToDoubleFunction<IndexedListing> key) {
        int low = 0;
        int high = rowAt.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(at(middle), position, key)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isAfter(
            IndexedListing listing, Position position, java.util.function.ToDoubleFunction<IndexedListing> key) {
        int byKey = Double.compare(key.applyAsDouble(listing), position.key());
        return byKey != 0 ? byKey > 0 : Columns.compareIds(listing.id(), position.id()) > 0;
    }

    Comparator<IndexedListing> comparator() {
        return comparator;
    }
}
