package ai.wewall.search.domain.index;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A market that lives: listings come, change and go; old news comes again. It knows what is true at every moment. */
public final class MarketFixture {

    private final Random random;
    private final Map<String, ListingDetail> newest = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<ListingDetail> told = new ArrayList<>();

    public MarketFixture(int listings, long seed) {
        this.random = new Random(seed);
        ListingFixture.random(listings, seed + 1).forEach(this::remember);
    }

    /** What is published now. */
    public List<ListingDetail> published() {
        return newest.values().stream()
                .filter(listing -> listing.status() == ListingStatus.PUBLISHED)
                .toList();
    }

    /** The next few changes, some of them stale or told before. */
    public List<ListingDetail> next() {
        List<ListingDetail> batch = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            batch.add(
                    switch (random.nextInt(8)) {
                        case 0, 1 -> remember(ListingFixture.one(random));
                        case 2 -> remember(changed(any(), ListingStatus.WITHDRAWN));
                        case 3, 4 -> told.get(random.nextInt(told.size()));
                        default -> remember(changed(any(), ListingStatus.PUBLISHED));
                    });
        }
        return batch;
    }

    private ListingDetail any() {
        return newest.get(ids.get(random.nextInt(ids.size())));
    }

    private ListingDetail remember(ListingDetail listing) {
        if (newest.put(listing.id(), listing) == null) {
            ids.add(listing.id());
        }
        told.add(listing);
        return listing;
    }

    /** Everything about it may change but its id. */
    private ListingDetail changed(ListingDetail before, ListingStatus status) {
        return ListingFixture.one(random, UUID.fromString(before.id()), before.version() + 1, status);
    }
}
