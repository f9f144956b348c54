package ai.wewall.telegram.twin;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.Pictures;
import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.Notify;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.Relaxation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SearchResponse;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.search.PersonalFinds;
import ai.wewall.search.Search;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Search, catalogue and pictures over a handful of offers. A cursor is the number of offers shown so far. */
public final class FakeMarket implements Search, PersonalFinds, Catalogue, Pictures {

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

    /** What people keep. */
    public final Map<PersonId, Set<String>> favourites = new ConcurrentHashMap<>();

    public final Map<PersonId, Set<String>> hidden = new ConcurrentHashMap<>();
    public final Map<PersonId, List<SavedSearch>> searches = new ConcurrentHashMap<>();

    @Override
    public Mono<SearchResponse> search(PersonId person, SearchRequest request) {
        Set<String> out = hidden.getOrDefault(person, Set.of());
        return search(request).map(page -> out.isEmpty() ? page : without(page, out));
    }

    private static SearchResponse without(SearchResponse page, Set<String> out) {
        List<ListingCard> left =
                page.items().stream().filter(card -> !out.contains(card.id())).toList();
        return new SearchResponse(left, page.total() - out.size(), page.facets(), page.nextCursor(), page.tookMillis());
    }

    @Override
    public Mono<Boolean> toggleFavourite(PersonId person, String listing) {
        return Mono.fromSupplier(() -> {
            Set<String> own = favourites.computeIfAbsent(person, id -> new LinkedHashSet<>());
            return own.add(listing) || !own.remove(listing);
        });
    }

    @Override
    public Mono<Void> hide(PersonId person, String listing) {
        return Mono.fromRunnable(() ->
                hidden.computeIfAbsent(person, id -> new LinkedHashSet<>()).add(listing));
    }

    @Override
    public Mono<List<KeptListing>> favourites(PersonId person, int most) {
        return Flux.fromIterable(favourites.getOrDefault(person, Set.of()))
                .concatMap(id -> find(ListingId.parse(id).orElseThrow()))
                .map(found ->
                        new KeptListing(found.id(), found.toCard(), found.publishedAt(), false, found.price(), null))
                .collectList();
    }

    @Override
    public Mono<SavedSearch> subscribe(PersonId person, String name, SearchCriteria criteria, Notify notice) {
        return Mono.fromSupplier(() -> {
            OffsetDateTime now = OffsetDateTime.parse("2026-11-25T12:00:00Z");
            SavedSearch saved =
                    new SavedSearch(UUID.randomUUID().toString(), name, criteria, null, notice, 0, null, 1, now, now);
            searches.computeIfAbsent(person, id -> new ArrayList<>()).add(saved);
            return saved;
        });
    }

    @Override
    public Mono<List<SavedSearch>> searches(PersonId person, int most) {
        return Mono.fromSupplier(() -> List.copyOf(searches.getOrDefault(person, List.of())));
    }

    @Override
    public Mono<Void> forgetSearch(PersonId person, String id) {
        return Mono.fromRunnable(() -> searches.getOrDefault(person, List.of())
                .removeIf(each -> each.id().equals(id)));
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
