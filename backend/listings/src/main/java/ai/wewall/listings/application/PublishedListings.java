package ai.wewall.listings.application;

import ai.wewall.listings.domain.Listing;
import ai.wewall.platform.event.EventPosition;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/** Every published listing at one moment. */
public interface PublishedListings {

    /**
     * Reads them all as they stand at one moment.
     *
     * @param sink receives them one by one, on one thread
     * @return the position in the stream of events that the moment stands for
     */
    Mono<EventPosition> readAll(Consumer<Listing> sink);
}
