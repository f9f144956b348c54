package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.problem.FieldError;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.platform.http.HmacCursors;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.adapter.lucene.InMemoryWordIndex;
import ai.wewall.search.domain.index.FoundListing;
import ai.wewall.search.domain.index.MarketFixture;
import ai.wewall.search.domain.place.PolygonFixture;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchListingsTest {

    private static final SearchCriteria RENT =
            SearchCriteria.builder().deal(Deal.RENT).build();
    private static final List<List<List<Double>>> SQUARE = List.of(List.of(
            List.of(37.4, 55.6), List.of(37.8, 55.6), List.of(37.8, 55.9), List.of(37.4, 55.9), List.of(37.4, 55.6)));

    private final MarketFixture market = new MarketFixture(4_500, 31);
    private final LiveIndex live = new LiveIndex(listing -> new byte[0]);
    private final ListingWords words = new ListingWords(new InMemoryWordIndex(), live.numbering());
    private final SearchListings search = new SearchListings(live, words, new HmacCursors(new byte[32]));

    @BeforeEach
    void load() {
        LiveIndex.Loading columns = live.load();
        ListingWords.Loading texts = words.load();
        market.published().forEach(columns::add);
        market.published().forEach(texts::see);
        columns.done();
        texts.done(1);
    }

    private void givenWords() {
        market.published().forEach(words::mend);
        words.mended(1);
    }

    @Test
    void wordsFiltersAndFacetsMeet() {
        givenWords();
        for (int step = 0; step < 40; step++) {
            List<ListingDetail> news = market.next();
            live.apply(news);
            words.apply(news, step);
        }
        words.showNews();

        SearchListings.Found found = search.find(request("TITLE2", null, null));

        List<String> expected = market.published().stream()
                .filter(listing ->
                        listing.deal() == Deal.RENT && listing.title().equals("title2"))
                .map(ListingDetail::id)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(found.page().total()).isEqualTo(expected.size());
        assertThat(found.page().items().stream().map(FoundListing::id).map(UUID::toString))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void textWithoutWordsPutsNoLimit() {
        int all = search.count(RENT);

        assertThat(search.find(request("*** в (((", null, null)).page().total()).isEqualTo(all);
        assertThat(search.find(request("", null, null)).page().total()).isEqualTo(all);
    }

    @Test
    void wordsWaitUntilTheyAreComplete() {
        assertThatThrownBy(() -> search.find(request("title1", null, null)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(503);
                    assertThat(problem.retryAfter()).isNotNull();
                });
    }

    @Test
    void tooManyWordsAreRefused() {
        String text = IntStream.range(0, 21).mapToObj(i -> "слово" + i).collect(Collectors.joining(" "));

        assertRefused(request(text, null, null), "text TOO_MANY");
    }

    @Test
    void polygonLimits() {
        int inside = search.find(request(null, PolygonFixture.polygon(SQUARE), null))
                .page()
                .total();

        assertThat(inside).isEqualTo((int) market.published().stream()
                .filter(listing -> listing.deal() == Deal.RENT)
                .filter(listing -> within(listing.location().lon(), 37.4, 37.8))
                .filter(listing -> within(listing.location().lat(), 55.6, 55.9))
                .count());
    }

    private static boolean within(double value, double min, double max) {
        return value >= min && value <= max;
    }

    @Test
    void everythingThatMakesNoSenseIsTold() {
        SearchRequest request = new SearchRequest(
                RENT, null, null, List.of(38.0, -91.0, 37.0, 55.0), Map.of("type", "Point"), null, null, null);

        assertRefused(
                request,
                "bbox[1] OUT_OF_RANGE",
                "bbox ORDER",
                "polygon.type INVALID_VALUE",
                "polygon.coordinates REQUIRED");
    }

    @Test
    void cursorIsBoundToTextAndPolygon() {
        givenWords();
        String cursor = search.find(request("title1", PolygonFixture.polygon(SQUARE), null))
                .nextCursor();

        assertThat(search.find(request("title1", PolygonFixture.polygon(SQUARE), cursor))
                        .page()
                        .items())
                .isNotEmpty();
        assertCursorInvalid(request("title2", PolygonFixture.polygon(SQUARE), cursor));
        assertCursorInvalid(request("title1", null, cursor));
        assertCursorInvalid(request("title1", PolygonFixture.polygon(SQUARE), cursor + "A"));
    }

    private void assertCursorInvalid(SearchRequest request) {
        assertThatThrownBy(() -> search.find(request))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("CURSOR_INVALID"));
    }

    private void assertRefused(SearchRequest request, String... reasons) {
        assertThatThrownBy(() -> search.find(request))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors().stream().map(SearchListingsTest::text))
                                .containsExactlyInAnyOrder(reasons));
    }

    private static String text(FieldError error) {
        return error.field() + ' ' + error.code();
    }

    private static SearchRequest request(
            @Nullable String text, @Nullable Map<String, Object> polygon, @Nullable String cursor) {
        return new SearchRequest(RENT, text, null, null, polygon, cursor, 100, List.of("types"));
    }
}
