package ai.wewall.search.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.Geography;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.MapRequest;
import ai.wewall.model.search.MapResponse;
import ai.wewall.model.search.PinsRequest;
import ai.wewall.model.search.PinsResponse;
import ai.wewall.model.search.PlacesResponse;
import ai.wewall.model.search.RelaxRequest;
import ai.wewall.model.search.RelaxResponse;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SimilarResponse;
import ai.wewall.model.search.SuggestResponse;
import ai.wewall.model.search.Suggestion;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.adapter.lucene.InMemoryWordIndex;
import ai.wewall.search.application.FindSimilar;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.application.MapListings;
import ai.wewall.search.application.RelaxCriteria;
import ai.wewall.search.application.SuggestPlaces;
import ai.wewall.search.application.personal.HiddenOffers;
import ai.wewall.search.application.personal.InMemoryKeptListings;
import ai.wewall.search.domain.index.ListingFixture;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.reactive.result.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of the answers; what is refused is asked of the whole server. */
class NewRoutesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Geography MOSCOW = Geography.ofMoscow();
    private static final SearchCriteria SALE =
            SearchCriteria.builder().deal(Deal.SALE).build();

    private final List<ListingDetail> listings = ListingFixture.random(500, 6);
    private final LiveIndex live = new LiveIndex(listing -> JSON.writeValueAsBytes(listing.toCard()));
    private final ListingWords words = new ListingWords(new InMemoryWordIndex(), live.numbering());
    private final MapListings map = new MapListings(live, words);
    private final SuggestController suggest =
            new SuggestController(new SuggestPlaces(live, MOSCOW), Schedulers.immediate());
    private final Onlookers onlookers = new Onlookers(new HiddenOffers(new InMemoryKeptListings()));
    private final WebTestClient http = WebTestClient.bindToController(
                    new MapController(map, onlookers, Schedulers.immediate()),
                    new SimilarController(new FindSimilar(live, new NoCatalogue(), Schedulers.immediate()), JSON),
                    new RelaxController(new RelaxCriteria(live, words, MOSCOW), onlookers, Schedulers.immediate()),
                    suggest)
            .argumentResolvers(resolvers -> resolvers.addCustomResolver(
                    new AuthenticationPrincipalArgumentResolver(ReactiveAdapterRegistry.getSharedInstance())))
            .build();

    @BeforeEach
    void load() {
        LiveIndex.Loading loading = live.load();
        listings.forEach(loading::add);
        loading.done();
    }

    @Test
    void pinsAreColumnsOfOneLength() {
        PinsResponse pins = post("/api/v1/listings/pins", new PinsRequest(SALE, null, null), PinsResponse.class);

        assertThat(pins.total()).isEqualTo(pins.id().size()).isPositive();
        assertThat(List.of(
                        pins.lon().size(),
                        pins.lat().size(),
                        pins.type().size(),
                        pins.price().size()))
                .containsOnly(pins.total());
        ListingDetail first = listings.stream()
                .filter(listing -> listing.id().equals(pins.id().getFirst()))
                .findFirst()
                .orElseThrow();
        assertThat(pins.price().getFirst()).isEqualByComparingTo(first.price());
        assertThat(pins.lon().getFirst()).isEqualTo(first.location().lon());
        assertThat(pins.deal()).containsOnly(Deal.SALE);
    }

    @Test
    void placesTellOfEveryListingWithoutNamingIt() {
        PlacesResponse places =
                post("/api/v1/listings/places", new PinsRequest(SALE, null, null), PlacesResponse.class);
        PinsResponse pins = post("/api/v1/listings/pins", new PinsRequest(SALE, null, null), PinsResponse.class);

        assertThat(places.total()).isEqualTo(pins.total());
        assertThat(places.count().stream().mapToInt(Integer::intValue).sum()).isEqualTo(pins.total());
        assertThat(List.of(
                        places.lat().size(),
                        places.count().size(),
                        places.deal().size(),
                        places.price().size()))
                .containsOnly(places.lon().size());
        assertThat(places.price().getFirst()).isEqualByComparingTo(lowestAt(pins, places));
    }

    private static BigDecimal lowestAt(PinsResponse pins, PlacesResponse places) {
        return IntStream.range(0, pins.total())
                .filter(i -> pins.lon().get(i).equals(places.lon().getFirst())
                        && pins.lat().get(i).equals(places.lat().getFirst()))
                .mapToObj(pins.price()::get)
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    @Test
    void mapIsGeoJson() {
        MapRequest request = new MapRequest(SALE, null, List.of(37.0, 55.0, 38.0, 56.0), 10);

        MapResponse answer = post("/api/v1/listings/map", request, MapResponse.class);

        assertThat(answer.type()).isEqualTo("FeatureCollection");
        assertThat(answer.features())
                .allMatch(feature -> feature.type().equals("Feature"))
                .allMatch(feature -> feature.geometry().coordinates().size() == 2);
    }

    @Test
    void similarAreCardsAndTheirReasons() {
        SimilarResponse similar = http.get()
                .uri("/api/v1/listings/{id}/similar", listings.getFirst().id())
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(SimilarResponse.class)
                .returnResult()
                .getResponseBody();

        assertThat(similar).isNotNull();
        assertThat(similar.items())
                .isNotEmpty()
                .allMatch(card -> similar.reasons().containsKey(card.id()));
        assertThat(similar.reasons()
                        .get(similar.items().getFirst().id())
                        .getFirst()
                        .text())
                .matches("[a-z].*");
    }

    @Test
    void relaxTellsWhatFitsAndWhatWould() {
        SearchCriteria nothing =
                SALE.toBuilder().metro(java.util.Set.of("Ховрино")).build();

        RelaxResponse answer = post("/api/v1/listings/relax", RelaxRequest.of(nothing, 5), RelaxResponse.class);

        assertThat(answer.total()).isZero();
    }

    @Test
    void suggestionsComeByTheirBeginning() {
        SuggestResponse answer = http.get()
                .uri("/api/v1/suggest?q={q}", "белорус")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(SuggestResponse.class)
                .returnResult()
                .getResponseBody();

        assertThat(answer).isNotNull();
        assertThat(answer.items()).extracting(Suggestion::name).contains("Белорусская");
    }

    @Test
    void suggestionsNeedAFairText() {
        assertRefused(null, "REQUIRED");
        assertRefused("а".repeat(10_000), "OUT_OF_RANGE");
    }

    private void assertRefused(@Nullable String q, String code) {
        StepVerifier.create(suggest.suggest(q))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(ProblemException.class, problem -> {
                            assertThat(problem.errors().getFirst().field()).isEqualTo("q");
                            assertThat(problem.errors().getFirst().code()).isEqualTo(code);
                        }));
    }

    private <T> T post(String path, Object body, Class<T> type) {
        T answer = http.post()
                .uri(path)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody();
        assertThat(answer).isNotNull();
        return answer;
    }

    /** What is published needs no catalogue. */
    private static final class NoCatalogue implements Catalogue {

        @Override
        public Mono<ListingDetail> find(ListingId id) {
            return Mono.error(new AssertionError("not asked for"));
        }

        @Override
        public Flux<ListingDetail> findAll(Collection<ListingId> ids) {
            return Flux.error(new AssertionError("not asked for"));
        }

        @Override
        public Mono<EventPosition> readPublished(Consumer<ListingDetail> sink) {
            return Mono.error(new AssertionError("not asked for"));
        }
    }
}
