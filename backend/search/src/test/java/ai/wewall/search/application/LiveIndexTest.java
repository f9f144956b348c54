package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.FacetCount;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SortOrder;
import ai.wewall.search.domain.index.IndexPage;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.MarketFixture;
import ai.wewall.search.domain.index.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveIndexTest {

    private static final IndexQuery EVERYTHING = new IndexQuery(
            SearchCriteria.none(),
            SortOrder.PRICE_ASC,
            Scope.anywhere(),
            Optional.empty(),
            5,
            Set.of("types", "price"));

    private final MarketFixture market = new MarketFixture(2_000, 21);

    @Test
    void changeBeforeTheFirstLoadIsRefused() {
        LiveIndex live = new LiveIndex(listing -> new byte[0]);

        assertThat(live.current()).isEmpty();
        assertThatThrownBy(() -> live.apply(market.next())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readersNeverSeeATornState() {
        try (var threads = Executors.newFixedThreadPool(3)) {
            LiveIndex live = loaded(new LiveIndex(listing -> new byte[0], threads));
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger torn = new AtomicInteger();
            AtomicInteger read = new AtomicInteger();
            for (int reader = 0; reader < 2; reader++) {
                threads.execute(() -> readUntil(over, live, read, torn));
            }
            try {
                for (int step = 0; step < 600; step++) {
                    live.apply(market.next());
                }
                assertThat(size(live)).isEqualTo(market.published().size());
            } finally {
                over.set(true);
            }
            assertThat(torn).hasValue(0);
            assertThat(read).hasPositiveValue();
        }
    }

    private static void readUntil(AtomicBoolean over, LiveIndex live, AtomicInteger read, AtomicInteger torn) {
        while (!over.get()) {
            ListingIndex index = live.current().orElseThrow();
            IndexPage page = index.search(EVERYTHING);
            boolean whole = page.total() == index.size()
                    && sum(page, "types") == page.total()
                    && sum(page, "price") == page.total();
            torn.addAndGet(whole ? 0 : 1);
            read.incrementAndGet();
        }
    }

    private static int sum(IndexPage page, String facet) {
        List<FacetCount> counts = page.facets().getOrDefault(facet, List.of());
        return counts.stream().mapToInt(FacetCount::count).sum();
    }

    @Test
    void foldChangesNothingThatIsSeen() {
        LiveIndex folding = loaded(new LiveIndex(listing -> new byte[0]));
        LiveIndex never = loaded(new LiveIndex(listing -> new byte[0], fold -> {}));
        for (int step = 0; step < 400; step++) {
            List<ListingDetail> news = market.next();
            folding.apply(news);
            never.apply(news);
        }
        assertThat(ids(folding)).isEqualTo(ids(never));
        assertThat(size(folding)).isEqualTo(market.published().size());
    }

    private LiveIndex loaded(LiveIndex live) {
        LiveIndex.Loading loading = live.load();
        market.published().forEach(loading::add);
        loading.done();
        return live;
    }

    private static int size(LiveIndex live) {
        return live.current().orElseThrow().size();
    }

    private static List<?> ids(LiveIndex live) {
        return live.current().orElseThrow().search(EVERYTHING).items().stream()
                .map(item -> item.id())
                .toList();
    }
}
