package ai.wewall.listings.application;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingDetails;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.platform.event.EventPosition;
import java.util.Collection;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads listings for other modules. The first reading of them all waits until the demo market is there. */
public final class ReadCatalogue implements Catalogue {

    private final Listings listings;
    private final PublishedListings published;
    private final FillDemoMarket demo;

    /** Reads these listings. */
    public ReadCatalogue(Listings listings, PublishedListings published, FillDemoMarket demo) {
        this.listings = listings;
        this.published = published;
        this.demo = demo;
    }

    @Override
    public Mono<ListingDetail> find(ListingId id) {
        return listings.find(id).flatMap(listing -> Mono.justOrEmpty(ListingDetails.of(listing)));
    }

    @Override
    public Flux<ListingDetail> findAll(Collection<ListingId> ids) {
        return listings.findAll(ids)
                .flatMapIterable(listing -> ListingDetails.of(listing).stream().toList());
    }

    @Override
    public Mono<EventPosition> readPublished(Consumer<ListingDetail> sink) {
        Consumer<Listing> shown = listing -> ListingDetails.of(listing).ifPresent(sink);
        return demo.filled().then(Mono.defer(() -> published.readAll(shown)));
    }
}
