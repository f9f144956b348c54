package ai.wewall.listings.application;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.ShownPrice;
import java.util.List;
import reactor.core.publisher.Mono;

/** The prices that people were shown. */
public interface Prices {

    /** Adds prices to a listing's history. */
    Mono<Void> add(ListingId id, List<ShownPrice> prices);

    /** A listing's history, the oldest first; none where nothing was noted. */
    Mono<List<ShownPrice>> of(ListingId id);
}
