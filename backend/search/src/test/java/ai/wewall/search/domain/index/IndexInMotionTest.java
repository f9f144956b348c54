package ai.wewall.search.domain.index;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.search.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Base, overlay and folding against the oracle, at each step of a random stream of changes. */
class IndexInMotionTest {

    private static final Map<String, Integer> HISTOGRAMS = Map.of("price", 0, "pricePerSqm", 0, "area", 0);

    private final MarketFixture market = new MarketFixture(4_500, 5);
    private final IndexKeeper keeper = new IndexKeeper();
    private final QueryFixture queries = new QueryFixture(12);
    private int folds;

    @Test
    void everyStepIsWhatTheOracleSays() {
        load();
        for (int step = 0; step < 700; step++) {
            market.next().forEach(this::tell);
            assertSame(keeper.index(), step);
            foldWhereDue();
        }
        assertThat(folds).as("folds").isGreaterThan(2);
    }

    @Test
    void changesThatComeDuringAFoldAreNotLost() {
        load();
        Random random = new Random(3);
        for (int step = 0; step < 400; step++) {
            market.next().forEach(this::tell);
            IndexKeeper.Folding fold = keeper.fold();
            market.next().forEach(this::tell);
            fold.build();
            market.next().forEach(this::tell);
            assertSame(random.nextInt(4) == 0 ? keeper.index() : fold.done(), step);
        }
    }

    @Test
    void foldOfABaseThatWasReplacedHasNoEffect() {
        load();
        market.next().forEach(this::tell);
        IndexKeeper.Folding fold = keeper.fold();
        fold.build();
        load();

        assertSame(fold.done(), 0);
    }

    @Test
    void staleAndRepeatedNewsChangeNothing() {
        UUID id = UUID.randomUUID();
        ListingDetail third = ListingFixture.one(new Random(1), id, 3, ListingStatus.PUBLISHED);

        assertThat(keeper.put(indexed(third))).isTrue();
        assertThat(keeper.put(indexed(third))).isFalse();
        assertThat(keeper.remove(id, 2)).isFalse();
        assertThat(keeper.remove(id, 4)).isTrue();
        assertThat(keeper.put(indexed(third))).isFalse();
        assertThat(keeper.index().size()).isZero();
    }

    private void load() {
        keeper.replace(
                market.published().stream().map(IndexInMotionTest::indexed).toList());
    }

    private void tell(ListingDetail listing) {
        if (listing.status() == ListingStatus.PUBLISHED) {
            keeper.put(indexed(listing));
        } else {
            keeper.remove(UUID.fromString(listing.id()), listing.version());
        }
    }

    private void foldWhereDue() {
        if (keeper.isFoldDue()) {
            IndexKeeper.Folding fold = keeper.fold();
            fold.build();
            fold.done();
            folds++;
        }
    }

    private static IndexedListing indexed(ListingDetail listing) {
        return IndexedListing.of(listing, listing.id().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void assertSame(ListingIndex index, int step) {
        List<ListingDetail> published = market.published();
        Oracle oracle = new Oracle(published);
        assertThat(index.size()).as("size at step %s", step).isEqualTo(published.size());
        for (int i = 0; i < 3; i++) {
            IndexQuery query = queries.next();
            assertSamePage(index.search(query), oracle, query);
            assertThat(index.count(query)).isEqualTo(oracle.matching(query).size());
        }
        assertFindable(index, published.get(step % published.size()));
    }

    private static void assertSamePage(IndexPage page, Oracle oracle, IndexQuery query) {
        List<String> expected =
                oracle.matching(query).stream().map(ListingDetail::id).toList();
        assertThat(page.total()).as("%s", query).isEqualTo(expected.size());
        assertThat(page.items().stream().map(item -> item.id().toString()))
                .as("%s", query)
                .isEqualTo(expected.stream().limit(query.limit()).toList());
        page.facets().forEach((field, counts) -> {
            if (HISTOGRAMS.containsKey(field)) {
                assertThat(counts.stream().mapToInt(FacetCount::count).sum())
                        .isEqualTo(oracle.numbers(field, query).size());
            } else {
                assertThat(Oracle.asMap(counts)).as("%s of %s", field, query).isEqualTo(oracle.facet(field, query));
            }
        });
    }

    private static void assertFindable(ListingIndex index, ListingDetail listing) {
        Optional<ListingRow> row = index.find(UUID.fromString(listing.id()));
        assertThat(row).isPresent();
        assertThat(row.get().area()).isEqualTo(listing.area().doubleValue());
        assertThat(row.get().district()).isEqualTo(listing.district());
    }
}
