package ai.wewall.search.application;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.search.domain.index.IndexedListing;
import ai.wewall.search.domain.index.ListingIndex;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The index of this process, replaced whole at each change. Readers never wait: they go on with the index they have.
 * Changes are applied by version, so that an old one that comes late has no effect.
 */
public final class LiveIndex {

    private final Function<ListingDetail, byte[]> cards;
    private final AtomicReference<@Nullable ListingIndex> current = new AtomicReference<>();
    /** The newest version known of each listing, withdrawn ones included. */
    private final Map<UUID, Long> versions = new HashMap<>();

    /** An index that is not loaded yet, with the way in which a listing becomes the JSON of its card. */
    public LiveIndex(Function<ListingDetail, byte[]> cards) {
        this.cards = cards;
    }

    /** The index, once it is loaded. */
    public Optional<ListingIndex> current() {
        return Optional.ofNullable(current.get());
    }

    /** Starts to load: what is added comes into effect with {@link Loading#done}. */
    public Loading load() {
        return new Loading();
    }

    /** Brings these listings up to date. */
    public synchronized void apply(Collection<ListingDetail> changed) {
        ListingIndex before = current.get();
        if (before == null) {
            throw new IllegalStateException("the index is not loaded yet");
        }
        Map<UUID, IndexedListing> listings = HashMap.newHashMap(before.size() + changed.size());
        before.listings().forEach(listing -> listings.put(listing.id(), listing));
        boolean any = false;
        for (ListingDetail listing : changed) {
            any |= applyOne(listings, listing);
        }
        if (any) {
            current.set(new ListingIndex(listings.values()));
        }
    }

    private boolean applyOne(Map<UUID, IndexedListing> listings, ListingDetail listing) {
        UUID id = UUID.fromString(listing.id());
        if (versions.getOrDefault(id, 0L) >= listing.version()) {
            return false;
        }
        versions.put(id, listing.version());
        if (listing.status() == ListingStatus.PUBLISHED) {
            listings.put(id, IndexedListing.of(listing, cards.apply(listing)));
            return true;
        }
        return listings.remove(id) != null;
    }

    private synchronized void replace(Map<UUID, IndexedListing> listings) {
        versions.clear();
        listings.forEach((id, listing) -> versions.put(id, listing.version()));
        current.set(new ListingIndex(listings.values()));
    }

    /** A load under way. */
    public final class Loading {

        private final Map<UUID, IndexedListing> listings = new HashMap<>();

        private Loading() {}

        /** Adds a published listing. */
        public void add(ListingDetail listing) {
            IndexedListing indexed = IndexedListing.of(listing, cards.apply(listing));
            listings.put(indexed.id(), indexed);
        }

        /** Puts the loaded listings in place of all there were. */
        public void done() {
            replace(listings);
        }
    }
}
