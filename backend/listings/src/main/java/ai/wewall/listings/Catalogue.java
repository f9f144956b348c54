package ai.wewall.listings;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.platform.event.EventPosition;
import java.util.Collection;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The door of the catalogue: reading listings. A draft that was never published is nobody's but its editor's. */
public interface Catalogue {

    /** A listing that is or was published, withdrawn ones included; empty where there never was one. */
    Mono<ListingDetail> find(ListingId id);

    /** The newest state of these listings, published or withdrawn, in no particular order. */
    Flux<ListingDetail> findAll(Collection<ListingId> ids);

    /**
     * Reads every published listing in one repeatable-read snapshot, by COPY on a bounded pool; where a demo market is
     * wanted, as soon as it is there.
     *
     * @param sink receives them one by one, on one thread
     * @return the position in the stream of events that the snapshot stands for
     */
    Mono<EventPosition> readPublished(Consumer<ListingDetail> sink);
}
