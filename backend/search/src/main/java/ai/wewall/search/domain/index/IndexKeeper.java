package ai.wewall.search.domain.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of the index. It takes changes by version, so that an old one that comes late or twice has no effect,
 * gathers them in the overlay, and folds the overlay into a new base. One thread at a time may use it, except that
 * {@link Folding#build} goes on beside further changes.
 */
public final class IndexKeeper {

    private static final int SMALLEST_FOLD = 500;
    private static final int FOLD_SHARE = 200;

    private final Registry registry = new Registry(new Numbering());
    /** By number, the newest version known of each listing, withdrawn ones included. */
    private int[] versions = new int[0];

    private Segment base = new Rows(registry, 0).toSegment();
    private long[] alive = new long[0];
    /** By number, what changed since the base was built; a listing that went is null. */
    private final Map<Integer, @Nullable IndexedListing> changes = new LinkedHashMap<>();

    /** The numbers by which other structures meet the columns. */
    public Numbering numbering() {
        return registry.listings;
    }

    /** Starts to load a base that takes the place of everything. */
    public Loading load() {
        return new Loading();
    }

    /** Puts these listings in the place of everything. */
    public ListingIndex replace(Collection<IndexedListing> listings) {
        Loading loading = load();
        listings.forEach(loading::add);
        return loading.done();
    }

    /**
     * Takes a new state of a listing.
     *
     * @return whether it was news
     */
    public boolean put(IndexedListing listing) {
        return change(listing.id(), listing.version(), listing);
    }

    /**
     * Takes a listing away.
     *
     * @param version that with which it went
     * @return whether it was news
     */
    public boolean remove(UUID id, long version) {
        return change(id, version, null);
    }

    private boolean change(UUID id, long version, @Nullable IndexedListing state) {
        int number = registry.listings.add(id);
        if (!isNews(number, version)) {
            return false;
        }
        changes.put(number, state);
        return true;
    }

    private boolean isNews(int number, long version) {
        versions = withRoom(versions, number);
        boolean news = version > versions[number];
        if (news) {
            versions[number] = Math.toIntExact(version);
        }
        return news;
    }

    private static int[] withRoom(int[] byNumber, int number) {
        return number < byNumber.length ? byNumber : Arrays.copyOf(byNumber, number + (number >> 3) + 16);
    }

    /** The index with everything taken so far. */
    public ListingIndex index() {
        Rows overlay = new Rows(registry, changes.size());
        long[] unmasked = alive.clone();
        changes.forEach((number, listing) -> {
            int row = base.rowOf(number);
            if (row >= 0) {
                Bits.clear(unmasked, row);
            }
            if (listing != null) {
                overlay.add(listing);
            }
        });
        return new ListingIndex(registry, base, unmasked, overlay.toSegment());
    }

    /** By number, the newest version known of each listing, those included that went; 0 of one that never came. */
    public int[] versions() {
        return Arrays.copyOf(versions, registry.listings.size());
    }

    /** Whether the overlay has grown so large that it should be folded. */
    public boolean isFoldDue() {
        return changes.size() >= Math.max(SMALLEST_FOLD, base.size / FOLD_SHARE);
    }

    /** Starts to fold what was taken so far. */
    public Folding fold() {
        return new Folding(base, new LinkedHashMap<>(changes));
    }

    /** A load under way; nothing of it is seen before {@link #done}. */
    public final class Loading {

        private final Rows rows = new Rows(registry, 1_024);
        private int[] loaded = new int[1_024];

        private Loading() {}

        /** Adds a listing; one that comes twice is taken once. */
        public void add(IndexedListing listing) {
            int number = registry.listings.add(listing.id());
            loaded = withRoom(loaded, number);
            if (loaded[number] == 0) {
                loaded[number] = Math.toIntExact(listing.version());
                rows.add(listing);
            }
        }

        /** Puts the loaded listings in the place of everything. */
        public ListingIndex done() {
            registry.listings.trim();
            versions = Arrays.copyOf(loaded, registry.listings.size());
            changes.clear();
            become(rows.toSegment());
            return index();
        }
    }

    private void become(Segment newBase) {
        base = newBase;
        alive = Bits.all(newBase.size);
    }

    /** A fold under way. */
    public final class Folding {

        private final Segment from;
        private final Map<Integer, @Nullable IndexedListing> folded;
        private @Nullable Segment built;

        private Folding(Segment from, Map<Integer, @Nullable IndexedListing> folded) {
            this.from = from;
            this.folded = folded;
        }

        /** Builds the new base; it looks at nothing that changes, so it needs no lock. */
        public void build() {
            Rows rows = new Rows(registry, from.size + folded.size());
            for (int row = 0; row < from.size; row++) {
                if (!folded.containsKey(from.number[row])) {
                    rows.add(from, row);
                }
            }
            folded.values().stream().filter(java.util.Objects::nonNull).forEach(rows::add);
            built = rows.toSegment();
        }

        /**
         * Puts the new base in place; what changed meanwhile stays in the overlay.
         *
         * @return the index, or the one of a base that was loaded anew meanwhile
         */
        public ListingIndex done() {
            if (base == from && built != null) {
                become(built);
                changes.entrySet()
                        .removeIf(change -> folded.containsKey(change.getKey())
                                && folded.get(change.getKey()) == change.getValue());
            }
            return index();
        }
    }
}
