package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.listings.Geography;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.RelaxRequest;
import ai.wewall.model.search.RelaxResponse;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.adapter.lucene.InMemoryWordIndex;
import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingFixture;
import ai.wewall.search.domain.index.Oracle;
import ai.wewall.search.domain.index.QueryFixture;
import ai.wewall.search.domain.index.Scope;
import ai.wewall.search.domain.place.PolygonFixture;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed is counted where the person looks, and without what they have hidden. */
class RelaxCriteriaTest {

    private static final int NEVER_ENOUGH = 1_000;
    private static final List<Double> BOX = List.of(37.4, 55.6, 37.7, 55.85);
    private static final Map<String, Object> SAME_AS_OUTLINE = PolygonFixture.polygon(List.of(List.of(
            List.of(37.4, 55.6),
            List.of(37.7, 55.6),
            List.of(37.7, 55.85),
            List.of(37.4, 55.85),
            List.of(37.4, 55.6))));

    private final List<ListingDetail> listings = ListingFixture.random(600, 19);
    private final Oracle oracle = new Oracle(listings);
    private final LiveIndex live = new LiveIndex(listing -> new byte[0]);
    private final RelaxCriteria relaxing =
            new RelaxCriteria(live, new ListingWords(new InMemoryWordIndex(), live.numbering()), Geography.ofMoscow());

    @BeforeEach
    void load() {
        LiveIndex.Loading columns = live.load();
        listings.forEach(columns::add);
        columns.done();
    }

    @Test
    void stepsAreCountedInTheBoxAndInTheOutline() {
        QueryFixture queries = new QueryFixture(43);
        int steps = 0;
        for (int i = 0; i < 150; i++) {
            SearchCriteria criteria = queries.criteria();

            RelaxResponse answer = relax(new RelaxRequest(criteria, null, BOX, null, NEVER_ENOUGH));

            assertThat(answer.total()).isEqualTo(inTheBox(criteria));
            assertThat(answer.items())
                    .allSatisfy(step -> assertThat(step.total()).isEqualTo(inTheBox(step.criteria())));
            assertThat(relax(new RelaxRequest(criteria, null, null, SAME_AS_OUTLINE, NEVER_ENOUGH)))
                    .isEqualTo(answer);
            steps += answer.items().size();
        }
        assertThat(steps).isGreaterThan(100);
    }

    private int inTheBox(SearchCriteria criteria) {
        return oracle.matching(IndexQuery.matching(criteria, Scope.within(Box.ofDegrees(BOX))))
                .size();
    }

    @Test
    void hiddenListingsAreNoGain() {
        Set<UUID> all =
                listings.stream().map(each -> UUID.fromString(each.id())).collect(Collectors.toSet());
        QueryFixture queries = new QueryFixture(47);
        for (int i = 0; i < 20; i++) {
            RelaxRequest request = RelaxRequest.of(queries.criteria(), NEVER_ENOUGH);

            assertThat(relaxing.relax(request, all, Locale.ENGLISH)).isEqualTo(new RelaxResponse(0, List.of()));
        }
    }

    @Test
    void placeThatMakesNoSenseIsRefused() {
        RelaxRequest upsideDown =
                new RelaxRequest(SearchCriteria.none(), null, List.of(38.0, 55.0, 37.0, 56.0), Map.of(), null);

        assertThatThrownBy(() -> relax(upsideDown))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.field() + ' ' + error.code())
                                .contains("bbox ORDER", "polygon.type REQUIRED"));
    }

    private RelaxResponse relax(RelaxRequest request) {
        return relaxing.relax(request, Set.of(), Locale.ENGLISH);
    }
}
