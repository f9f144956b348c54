package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.listings.Geography;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.CountRequest;
import ai.wewall.model.search.MapRequest;
import ai.wewall.model.search.PinsRequest;
import ai.wewall.model.search.RelaxRequest;
import ai.wewall.model.search.RelaxResponse;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.platform.http.HmacCursors;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.adapter.lucene.InMemoryWordIndex;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.MarketFixture;
import ai.wewall.search.domain.index.Oracle;
import ai.wewall.search.domain.index.QueryFixture;
import ai.wewall.search.domain.index.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked of a search by words, the list, its number, the map and what to loosen tell of the same. */
class WordsEverywhereTest {

    private static final List<Double> WORLD = List.of(-180.0, -90.0, 180.0, 90.0);
    private static final int NEVER_ENOUGH = 1_000;

    private final MarketFixture market = new MarketFixture(600, 17);
    private final LiveIndex live = new LiveIndex(listing -> new byte[0]);
    private final ListingWords words = new ListingWords(new InMemoryWordIndex(), live.numbering());
    private final SearchListings search = new SearchListings(live, words, new HmacCursors(new byte[32]));
    private final MapListings map = new MapListings(live, words);
    private final RelaxCriteria relaxing = new RelaxCriteria(live, words, Geography.ofMoscow());

    @BeforeEach
    void load() {
        LiveIndex.Loading columns = live.load();
        market.published().forEach(columns::add);
        columns.done();
    }

    /** Titles differ from listing to listing once there was some change. */
    private Oracle givenWords() {
        market.published().forEach(words::mend);
        words.mended(1);
        for (int step = 0; step < 150; step++) {
            List<ListingDetail> news = market.next();
            live.apply(news);
            words.apply(news, step);
        }
        words.showNews();
        return new Oracle(market.published());
    }

    @Test
    void everyAnswerTellsOfTheListingsThatHoldTheWords() {
        Oracle oracle = givenWords();
        QueryFixture queries = new QueryFixture(23);
        int hits = 0;
        for (int i = 0; i < 400; i++) {
            SearchCriteria criteria = queries.criteria();
            String title = "title" + (1 + i % 3);
            List<UUID> expected = matching(oracle, criteria, title);

            assertEveryAnswer(criteria, title.toUpperCase(Locale.ROOT), expected);
            hits += expected.size();
        }
        assertThat(hits).as("queries that find something").isGreaterThan(500);
    }

    private void assertEveryAnswer(SearchCriteria criteria, String text, List<UUID> expected) {
        List<UUID> pinned = new ArrayList<>();

        int pins = map.pins(new PinsRequest(criteria, text, null), Set.of(), row -> pinned.add(row.id()));

        assertThat(pinned).as("%s", criteria).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Stream.of(
                        search.find(request(criteria, text)).page().total(),
                        search.count(new CountRequest(criteria, text), Set.of()),
                        pins,
                        map.map(new MapRequest(criteria, text, WORLD, 9), Set.of())
                                .total(),
                        relaxing.relax(relaxation(criteria, text, 1), Set.of(), Locale.ENGLISH)
                                .total()))
                .as("%s", criteria)
                .containsOnly(expected.size());
    }

    private static List<UUID> matching(Oracle oracle, SearchCriteria criteria, String title) {
        return oracle.matching(IndexQuery.matching(criteria, Scope.anywhere())).stream()
                .filter(listing -> listing.title().equals(title))
                .map(listing -> UUID.fromString(listing.id()))
                .toList();
    }

    @Test
    void everyLooserStepIsCountedWithTheWords() {
        Oracle oracle = givenWords();
        QueryFixture queries = new QueryFixture(29);
        int steps = 0;
        for (int i = 0; i < 100; i++) {
            RelaxRequest request = relaxation(queries.criteria(), "title1", NEVER_ENOUGH);

            RelaxResponse answer = relaxing.relax(request, Set.of(), Locale.ENGLISH);

            assertThat(answer.items())
                    .allSatisfy(step -> assertThat(step.total())
                            .isEqualTo(
                                    matching(oracle, step.criteria(), "title1").size())
                            .isEqualTo(answer.total() + step.more()));
            steps += answer.items().size();
        }
        assertThat(steps).isGreaterThan(50);
    }

    @Test
    void textWithoutWordsPutsNoLimit() {
        List<UUID> all = market.published().stream()
                .map(listing -> UUID.fromString(listing.id()))
                .toList();

        for (String text : List.of("", "  ", "*** в (((")) {
            assertEveryAnswer(SearchCriteria.none(), text, all);
        }
    }

    @Test
    void tooManyWordsAreRefused() {
        String text = IntStream.range(0, 21).mapToObj(i -> "слово" + i).collect(Collectors.joining(" "));

        assertThat(answers(text))
                .allSatisfy(answer -> assertThatThrownBy(answer)
                        .isInstanceOfSatisfying(ProblemException.class, problem -> {
                            assertThat(problem.errors().getFirst().field()).isEqualTo("text");
                            assertThat(problem.errors().getFirst().code()).isEqualTo("TOO_MANY");
                        }));
    }

    @Test
    void wordsWaitUntilTheyAreComplete() {
        assertThat(answers("title1"))
                .allSatisfy(answer -> assertThatThrownBy(answer)
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                problem -> assertThat(problem.status()).isEqualTo(503)));
    }

    private List<ThrowingCallable> answers(String text) {
        SearchCriteria all = SearchCriteria.none();
        return List.of(
                () -> search.find(request(all, text)),
                () -> search.count(new CountRequest(all, text), Set.of()),
                () -> map.pins(new PinsRequest(all, text, null), Set.of(), row -> {}),
                () -> map.map(new MapRequest(all, text, WORLD, 9), Set.of()),
                () -> relaxing.relax(relaxation(all, text, 1), Set.of(), Locale.ENGLISH));
    }

    private static RelaxRequest relaxation(SearchCriteria criteria, String text, int enough) {
        return new RelaxRequest(criteria, text, null, null, enough);
    }

    private static SearchRequest request(SearchCriteria criteria, String text) {
        return new SearchRequest(criteria, text, null, null, null, null, null, null);
    }
}
