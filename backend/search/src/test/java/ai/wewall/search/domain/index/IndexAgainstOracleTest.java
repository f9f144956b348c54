package ai.wewall.search.domain.index;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.FacetCount;
import ai.wewall.model.search.SearchCriteria;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexAgainstOracleTest {

    private static final Set<String> HISTOGRAMS = Set.of("price", "pricePerSqm", "area");
    private static final List<ListingDetail> LISTINGS = ListingFixture.random(4_200, 42);
    private static final ListingIndex INDEX = ListingFixture.index(LISTINGS);
    private static final Oracle ORACLE = new Oracle(LISTINGS);

    @Test
    void tenThousandRandomQueriesFindTheSame() {
        QueryFixture queries = new QueryFixture(7);
        int hits = 0;
        for (int i = 0; i < 10_000; i++) {
            IndexQuery query = queries.next();
            List<String> expected =
                    ORACLE.matching(query).stream().map(ListingDetail::id).toList();

            IndexPage page = INDEX.search(query);

            assertThat(page.total()).as("%s", query).isEqualTo(expected.size());
            assertThat(ids(page))
                    .as("%s", query)
                    .isEqualTo(expected.stream().limit(query.limit()).toList());
            assertThat(page.end().isPresent()).isEqualTo(expected.size() > query.limit());
            hits += expected.size();
        }
        assertThat(hits).as("queries that find something").isGreaterThan(100_000);
    }

    @Test
    void facetsCountAsIfTheirOwnFilterWereNotThere() {
        QueryFixture queries = new QueryFixture(8);
        for (int i = 0; i < 2_000; i++) {
            IndexQuery query = queries.next();

            IndexPage page = INDEX.search(query);

            assertThat(page.facets().keySet()).isEqualTo(query.facets());
            page.facets().forEach((field, counts) -> assertSameFacet(field, counts, query));
        }
    }

    private static void assertSameFacet(String field, List<FacetCount> counts, IndexQuery query) {
        if (HISTOGRAMS.contains(field)) {
            assertSameHistogram(counts, ORACLE.numbers(field, query));
        } else {
            assertThat(Oracle.asMap(counts)).as("%s of %s", field, query).isEqualTo(ORACLE.facet(field, query));
        }
    }

    private static void assertSameHistogram(List<FacetCount> bins, List<BigDecimal> numbers) {
        assertThat(bins.stream().mapToInt(FacetCount::count).sum()).isEqualTo(numbers.size());
        for (int i = 0; i < bins.size(); i++) {
            FacetCount bin = bins.get(i);
            boolean last = i == bins.size() - 1;
            long expected = numbers.stream()
                    .filter(number -> number.compareTo(bin.from()) >= 0)
                    .filter(number -> last ? number.compareTo(bin.to()) <= 0 : number.compareTo(bin.to()) < 0)
                    .count();
            assertThat(bin.count()).as("%s", bin).isEqualTo((int) expected);
        }
    }

    @Test
    void pagesTogetherAreTheWholeListOnce() {
        QueryFixture queries = new QueryFixture(9);
        for (int i = 0; i < 300; i++) {
            IndexQuery query = queries.next();

            List<String> walked = walk(query);

            assertThat(walked)
                    .isEqualTo(ORACLE.matching(query).stream()
                            .map(ListingDetail::id)
                            .toList());
        }
    }

    @Test
    void pageGoesOnWhereItEndedWhenListingsComeAndGo() {
        IndexQuery query = new QueryFixture(10).next();
        IndexQuery all =
                new IndexQuery(SearchCriteria.none(), query.sort(), Scope.anywhere(), Optional.empty(), 500, Set.of());
        IndexPage first = INDEX.search(all);
        List<ListingDetail> changed = new ArrayList<>(LISTINGS);
        changed.removeIf(listing -> ids(first).contains(listing.id()));

        List<String> rest = walk(ListingFixture.index(changed), after(all, first.end()));

        assertThat(rest).hasSize(3_700).doesNotContainAnyElementsOf(ids(first));
    }

    private static List<String> walk(IndexQuery query) {
        return walk(INDEX, query);
    }

    private static List<String> walk(ListingIndex index, IndexQuery query) {
        List<String> walked = new ArrayList<>();
        Optional<IndexQuery> next = Optional.of(query);
        while (next.isPresent()) {
            IndexPage page = index.search(next.get());
            walked.addAll(ids(page));
            next = page.end().map(end -> after(query, Optional.of(Position.parse(end.toString()))));
        }
        return walked;
    }

    private static IndexQuery after(IndexQuery query, Optional<Position> end) {
        return new IndexQuery(query.criteria(), query.sort(), query.scope(), end, query.limit(), Set.of());
    }

    private static List<String> ids(IndexPage page) {
        return page.items().stream().map(item -> item.id().toString()).toList();
    }

    @Test
    void emptyIndexFindsNothing() {
        QueryFixture queries = new QueryFixture(11);
        ListingIndex empty = ListingIndex.of(List.of());

        assertThat(IntStream.range(0, 200).map(i -> empty.search(queries.next()).total()))
                .containsOnly(0);
    }
}
