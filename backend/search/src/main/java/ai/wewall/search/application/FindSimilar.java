package ai.wewall.search.application;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.domain.SearchTexts;
import ai.wewall.search.domain.index.IndexedListing;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.ListingRow;
import ai.wewall.search.domain.similar.SimilarListings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Finds listings like another one. Of a published one memory knows enough; a withdrawn one is read from the catalogue,
 * since whoever comes too late for it is helped most by what is like it.
 */
public final class FindSimilar {

    private final LiveIndex live;
    private final Catalogue catalogue;
    private final Scheduler searches;

    /** Over the index of this process and the catalogue, computing on its own threads. */
    public FindSimilar(LiveIndex live, Catalogue catalogue, Scheduler searches) {
        this.live = live;
        this.catalogue = catalogue;
        this.searches = searches;
    }

    /**
     * The most similar listings.
     *
     * @param locale of the reasons
     * @return at most 12; 404 {@code LISTING_NOT_FOUND} where the listing was never published, 503 before the first load
     */
    public Mono<List<SimilarListings.Similar>> find(String id, Locale locale) {
        return Mono.defer(() -> {
                    ListingId listing = ListingId.parse(id).orElseThrow(FindSimilar::notFound);
                    ListingIndex index = live.loaded();
                    Optional<ListingRow> row = index.find(listing.value());
                    return row.map(Mono::just)
                            .orElseGet(() -> withdrawn(listing))
                            .publishOn(searches)
                            .map(subject -> SimilarListings.of(index, subject, SearchTexts.in(locale)));
                })
                .subscribeOn(searches);
    }

    private Mono<ListingRow> withdrawn(ListingId listing) {
        return catalogue
                .find(listing)
                .filter(found -> found.status() == ListingStatus.WITHDRAWN)
                .map(FindSimilar::alone)
                .switchIfEmpty(Mono.error(FindSimilar::notFound));
    }

    /** A listing that is in no index, as the columns would show it. */
    private static ListingRow alone(ListingDetail listing) {
        IndexedListing indexed = IndexedListing.of(listing, new byte[0]);
        return ListingIndex.of(List.of(indexed)).find(indexed.id()).orElseThrow();
    }

    private static ProblemException notFound() {
        return ProblemException.of(404, "LISTING_NOT_FOUND");
    }
}
