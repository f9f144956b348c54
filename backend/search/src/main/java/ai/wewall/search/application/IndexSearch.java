package ai.wewall.search.application;

import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.RelaxRequest;
import ai.wewall.model.search.Relaxation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SearchResponse;
import ai.wewall.search.Search;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The door of search, over the index of this process. */
public final class IndexSearch implements Search {

    private final SearchListings listings;
    private final RelaxCriteria relaxing;
    private final TextReading reading;
    private final Function<byte[], ListingCard> cards;
    private final Scheduler searches;

    /** Over the use cases, with the way in which a card's JSON becomes a record again. */
    public IndexSearch(
            SearchListings listings,
            RelaxCriteria relaxing,
            TextReading reading,
            Function<byte[], ListingCard> cards,
            Scheduler searches) {
        this.listings = listings;
        this.relaxing = relaxing;
        this.reading = reading;
        this.cards = cards;
        this.searches = searches;
    }

    @Override
    public Interpretation interpret(InterpretRequest request) {
        return reading.interpret(request);
    }

    @Override
    public Mono<SearchResponse> search(SearchRequest request) {
        return Mono.fromCallable(() -> response(listings.find(request))).subscribeOn(searches);
    }

    /** Finds published listings without these. */
    public Mono<SearchResponse> searchWithout(SearchRequest request, Set<UUID> hidden) {
        return Mono.fromCallable(() -> response(listings.find(request, hidden))).subscribeOn(searches);
    }

    @Override
    public Mono<Integer> count(SearchCriteria criteria) {
        return Mono.fromCallable(() -> listings.count(criteria)).subscribeOn(searches);
    }

    @Override
    public Mono<List<Relaxation>> relax(SearchCriteria criteria, int enough, Locale locale) {
        return Mono.fromCallable(() -> relaxing.relax(RelaxRequest.of(criteria, enough), Set.of(), locale)
                        .items())
                .subscribeOn(searches);
    }

    private SearchResponse response(SearchListings.Found found) {
        return new SearchResponse(
                found.page().items().stream()
                        .map(item -> cards.apply(item.card()))
                        .toList(),
                found.page().total(),
                found.page().facets(),
                found.nextCursor(),
                found.tookMillis());
    }
}
