package ai.wewall.search.adapter.event;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.event.EventPosition;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The catalogue as a map. */
final class InMemoryCatalogue implements Catalogue {

    private final Map<String, ListingDetail> listings = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();

    void put(ListingDetail listing) {
        listings.put(listing.id(), listing);
    }

    void failNext(int times) {
        failures.set(times);
    }

    int reads() {
        return reads.get();
    }

    @Override
    public Mono<ListingDetail> find(ListingId id) {
        return Mono.justOrEmpty(listings.get(id.toString()));
    }

    @Override
    public Flux<ListingDetail> findAll(Collection<ListingId> ids) {
        return Flux.fromIterable(ids).flatMap(this::find);
    }

    @Override
    public Mono<EventPosition> readPublished(Consumer<ListingDetail> sink) {
        return Mono.fromCallable(() -> {
            reads.incrementAndGet();
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
            }
            listings.values().stream()
                    .filter(listing -> listing.status() == ListingStatus.PUBLISHED)
                    .forEach(sink);
            return new EventPosition(17);
        });
    }
}
