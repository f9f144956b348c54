package ai.wewall.search.testing;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.PublishedVersions;
import ai.wewall.listings.VersionSums;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.event.EventPosition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A catalogue that a test fills. */
public final class TestMarket implements Catalogue, PublishedVersions {

    private final Map<String, ListingDetail> listings = new ConcurrentHashMap<>();

    /** A catalogue of these. */
    public TestMarket(List<ListingDetail> listings) {
        listings.forEach(this::put);
    }

    /** Adds a listing or puts it in the place of its former version. */
    public void put(ListingDetail listing) {
        listings.put(listing.id(), listing);
    }

    @Override
    public Mono<VersionSums> sums() {
        return Mono.fromSupplier(() -> {
            VersionSums sums = new VersionSums();
            published().forEach(each -> sums.add(UUID.fromString(each.id()), each.version()));
            return sums;
        });
    }

    @Override
    public Mono<Map<UUID, Long>> in(int bucket) {
        return Mono.fromSupplier(() -> published()
                .filter(each -> VersionSums.bucketOf(UUID.fromString(each.id())) == bucket)
                .collect(Collectors.toMap(each -> UUID.fromString(each.id()), ListingDetail::version)));
    }

    private Stream<ListingDetail> published() {
        return listings.values().stream().filter(each -> each.status() == ListingStatus.PUBLISHED);
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
            published().forEach(sink);
            return new EventPosition(0);
        });
    }
}
