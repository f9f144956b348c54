package ai.wewall.search.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingFixture;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Oracle;
import ai.wewall.search.domain.index.QueryFixture;
import ai.wewall.search.domain.index.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandingSearchesTest {

    private final StandingSearches standing = new StandingSearches();
    private final Map<UUID, SearchCriteria> saved = new HashMap<>();

    @Test
    void listingFitsTheSearchesThatWouldFindIt() {
        save(4_000, 11);

        for (ListingDetail listing : ListingFixture.random(200, 12)) {
            Oracle oracle = new Oracle(List.of(listing));

            assertThat(fitting(listing))
                    .isEqualTo(where(each -> !oracle.matching(query(each)).isEmpty()));
        }
    }

    @Test
    void listingFitsTheSearchesThatTheIndexWouldFindItBy() {
        save(1_000, 13);

        for (ListingDetail listing : ListingFixture.random(100, 14)) {
            ListingIndex index = ListingFixture.index(List.of(listing));

            assertThat(fitting(listing)).isEqualTo(where(each -> index.count(query(each)) == 1));
        }
    }

    @Test
    void searchThatChangedOrWentFitsNoLongerWhatItDid() {
        save(2_000, 15);
        save(2_000, 15);
        QueryFixture others = new QueryFixture(16);
        List<UUID> ids = List.copyOf(saved.keySet());
        ids.subList(0, 500).forEach(id -> put(id, others.criteria()));
        ids.subList(500, 1_000).forEach(id -> {
            standing.remove(id);
            saved.remove(id);
        });

        assertThat(standing.size()).isEqualTo(saved.size());
        for (ListingDetail listing : ListingFixture.random(100, 17)) {
            Oracle oracle = new Oracle(List.of(listing));
            assertThat(fitting(listing))
                    .isEqualTo(where(each -> !oracle.matching(query(each)).isEmpty()));
        }
    }

    @Test
    void wantedWordsHaveAllToBeThere() {
        UUID both = UUID.randomUUID();
        UUID one = UUID.randomUUID();
        standing.put(both, SearchCriteria.none(), Set.of("окн", "парк"));
        standing.put(one, SearchCriteria.none(), Set.of("окн"));
        ListingDetail listing = ListingFixture.random(1, 1).getFirst();

        assertThat(standing.fitting(listing, () -> Set.of("окн", "дом"))).containsExactly(one);
    }

    @Test
    void amongAHundredThousandSearchesTheFittingOnesAreFound() {
        save(100_000, 18);

        for (ListingDetail listing : ListingFixture.random(5, 19)) {
            Oracle oracle = new Oracle(List.of(listing));
            assertThat(fitting(listing))
                    .isNotEmpty()
                    .isEqualTo(where(each -> !oracle.matching(query(each)).isEmpty()));
        }
    }

    private void save(int count, long seed) {
        QueryFixture queries = new QueryFixture(seed);
        for (int i = 0; i < count; i++) {
            put(new UUID(seed, i), queries.criteria());
        }
    }

    private void put(UUID id, SearchCriteria criteria) {
        saved.put(id, criteria);
        standing.put(id, criteria, Set.of());
    }

    private Set<UUID> fitting(ListingDetail listing) {
        return standing.fitting(listing, Set::of);
    }

    private Set<UUID> where(Predicate<SearchCriteria> fits) {
        return saved.entrySet().stream()
                .filter(each -> fits.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static IndexQuery query(SearchCriteria criteria) {
        return IndexQuery.matching(criteria, Scope.anywhere());
    }
}
