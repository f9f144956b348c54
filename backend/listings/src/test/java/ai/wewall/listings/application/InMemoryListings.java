package ai.wewall.listings.application;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Listing;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.event.EventPosition;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Listings in memory, for tests; each write counts as a transaction. */
public final class InMemoryListings implements Listings, PublishedListings {

    private final Map<ListingId, Listing> listings = new ConcurrentHashMap<>();
    private long horizon;

    @Override
    public Mono<Void> add(Listing listing) {
        return Mono.fromRunnable(() -> store(listing));
    }

    synchronized void store(Listing listing) {
        if (listings.putIfAbsent(listing.id(), listing) != null) {
            throw new IllegalStateException("there is a listing " + listing.id());
        }
        horizon++;
    }

    @Override
    public Mono<Boolean> replace(Listing listing) {
        return Mono.fromCallable(() -> swap(listing));
    }

    private synchronized boolean swap(Listing listing) {
        Listing before = listings.get(listing.id());
        if (before == null || before.version() != listing.version() - 1) {
            return false;
        }
        listings.put(listing.id(), listing);
        horizon++;
        return true;
    }

    @Override
    public Mono<Listing> find(ListingId id) {
        return Mono.fromCallable(() -> listings.get(id));
    }

    @Override
    public Flux<Listing> findAll(Collection<ListingId> ids) {
        return Flux.defer(() ->
                Flux.fromStream(List.copyOf(ids).stream().map(listings::get).filter(Objects::nonNull)));
    }

    @Override
    public Flux<Listing> page(ListingStatus status, Place after, int most) {
        return Flux.fromStream(() -> listings.values().stream()
                .filter(listing -> status == null || listing.status() == status)
                .filter(listing -> after == null || ORDER.compare(placeOf(listing), after) > 0)
                .sorted(Comparator.comparing(InMemoryListings::placeOf, ORDER))
                .limit(most));
    }

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::updatedAt)
            .thenComparing(place -> place.id().toString())
            .reversed();

    private static Place placeOf(Listing listing) {
        return new Place(listing.updatedAt(), listing.id());
    }

    @Override
    public Mono<EventPosition> readAll(Consumer<Listing> sink) {
        return Mono.fromCallable(() -> read(sink));
    }

    private synchronized EventPosition read(Consumer<Listing> sink) {
        listings.values().stream()
                .filter(listing -> listing.status() == ListingStatus.PUBLISHED)
                .forEach(sink);
        return new EventPosition(horizon);
    }
}
