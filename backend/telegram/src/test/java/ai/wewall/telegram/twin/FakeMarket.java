package ai.wewall.telegram.twin;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.Pictures;
import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.Relaxation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SearchResponse;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.search.Search;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Search, catalogue and pictures over a handful of offers. A cursor is the number of offers shown so far. */
public final class FakeMarket implements Search, Catalogue, Pictures {

    private final Map<String, ListingDetail> offers = new LinkedHashMap<>();
    private volatile Function<InterpretRequest, Interpretation> reading = Readings::byWords;
    private volatile Predicate<SearchCriteria> fits = criteria -> true;

    public static FakeMarket of(int offices) {
        FakeMarket market = new FakeMarket();
        IntStream.rangeClosed(1, offices).forEach(number -> market.put(Offers.office(number)));
        return market;
    }

    public FakeMarket put(ListingDetail offer) {
        synchronized (offers) {
            offers.put(offer.id(), offer);
        }
        return this;
    }

    public FakeMarket reading(Function<InterpretRequest, Interpretation> how) {
        this.reading = how;
        return this;
    }

    /** Only criteria of this kind find anything. */
    public FakeMarket fitting(Predicate<SearchCriteria> criteria) {
        this.fits = criteria;
        return this;
    }

    @Override
    public Interpretation interpret(InterpretRequest request) {
        return reading.apply(request);
    }

    @Override
    public Mono<SearchResponse> search(SearchRequest request) {
        List<ListingCard> all = found(request.criteria());
        int from = request.cursor() == null ? 0 : Integer.parseInt(request.cursor());
        int to = Math.min(all.size(), from + Objects.requireNonNullElse(request.limit(), 20));
        String next = to < all.size() ? Integer.toString(to) : null;
        return Mono.just(new SearchResponse(all.subList(from, to), all.size(), Map.of(), next, 0.1));
    }

    @Override
    public Mono<Integer> count(SearchCriteria criteria) {
        return Mono.fromCallable(() -> found(criteria).size());
    }

    @Override
    public Mono<List<Relaxation>> relax(SearchCriteria criteria, int enough, Locale locale) {
        return Mono.fromCallable(() -> Stream.of(
                        step(
                                "metro",
                                "любое метро",
                                criteria.toBuilder().metro(null).build()),
                        step("area", "от 80 м²", criteria.toBuilder().area(null).build()))
                .filter(step -> step.more() > 0)
                .toList());
    }

    private Relaxation step(String field, String label, SearchCriteria loosened) {
        int total = found(loosened).size();
        return new Relaxation(field, null, loosened, total, total, label);
    }

    private List<ListingCard> found(SearchCriteria criteria) {
        synchronized (offers) {
            return fits.test(criteria)
                    ? offers.values().stream().map(ListingDetail::toCard).toList()
                    : List.of();
        }
    }

    @Override
    public Mono<ListingDetail> find(ListingId id) {
        synchronized (offers) {
            return Mono.justOrEmpty(offers.get(id.toString()));
        }
    }

    @Override
    public Flux<ListingDetail> findAll(Collection<ListingId> ids) {
        return Flux.fromIterable(ids).concatMap(this::find);
    }

    @Override
    public Mono<EventPosition> readPublished(Consumer<ListingDetail> sink) {
        return Mono.error(new UnsupportedOperationException());
    }

    @Override
    public Mono<byte[]> photo(ListingId id, int index, int width) {
        return Mono.just(new byte[width]);
    }

    @Override
    public Mono<byte[]> map(List<ListingId> ids) {
        return Mono.just(new byte[ids.size() * 100]);
    }

    @Override
    public Mono<byte[]> board(List<ListingId> ids) {
        return Mono.just(new byte[ids.size() * 1000]);
    }
}
