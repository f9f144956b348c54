package ai.wewall.search.domain.index;

import ai.wewall.model.search.SortOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/**
 * The listings as columns, numbered in the order of price and id: the first page by price is the first hits, and a
 * range of prices is a range of numbers. Immutable.
 */
final class Columns {

    final IndexedListing[] listings;
    final Names districts = new Names();
    final Names stations = new Names();
    final int[] district;
    /** Station number and minutes of each listing's stations, packed as {@code station << 16 | minutes}. */
    final int[][] metro;

    final Bitmaps bitmaps;
    private final Map<SortOrder, Ordering> orderings = new EnumMap<>(SortOrder.class);

    Columns(Collection<IndexedListing> unsorted) {
        this.listings = unsorted.toArray(IndexedListing[]::new);
        java.util.Arrays.sort(listings, orderOf(SortOrder.PRICE_ASC));
        this.district = new int[listings.length];
        this.metro = new int[listings.length][];
        for (int row = 0; row < listings.length; row++) {
            district[row] = districts.add(listings[row].traits().district());
            metro[row] = pack(listings[row]);
        }
        this.bitmaps = new Bitmaps(this);
        for (SortOrder order : SortOrder.values()) {
            orderings.put(order, new Ordering(listings, orderOf(order)));
        }
    }

    private int[] pack(IndexedListing listing) {
        return listing.metro().stream()
                .mapToInt(near -> stations.add(near.name()) << 16 | near.walkMinutes())
                .toArray();
    }

    static int station(int packed) {
        return packed >>> 16;
    }

    static int minutes(int packed) {
        return packed & 0xffff;
    }

    Ordering ordering(SortOrder order) {
        return java.util.Objects.requireNonNull(orderings.get(order));
    }

    static Comparator<IndexedListing> orderOf(SortOrder order) {
        return Comparator.<IndexedListing>comparingDouble(listing -> key(listing, order))
                .thenComparing(IndexedListing::id, Columns::compareIds);
    }

    /** The sort value, turned so that smaller comes first; what is not known comes last. */
    static double key(IndexedListing listing, SortOrder order) {
        double key = switch (order) {
            case PRICE_ASC -> listing.price();
            case PRICE_DESC -> -listing.price();
            case PRICE_PER_SQM_ASC -> listing.pricePerSqm();
            case AREA_ASC -> listing.area();
            case AREA_DESC -> -listing.area();
            case YIELD_DESC -> -listing.yieldPct();
            case NEWEST -> -listing.publishedAt();
        };
        return Double.isNaN(key) ? Double.POSITIVE_INFINITY : key;
    }

    /** In the order in which ids stand as text; {@link UUID#compareTo} takes its halves as signed numbers. */
    static int compareIds(UUID a, UUID b) {
        int most = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return most != 0 ? most : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    RoaringBitmap all() {
        return RoaringBitmap.bitmapOfRange(0, listings.length);
    }
}
