package ai.wewall.search.domain.index;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SortOrder;
import java.util.Optional;
import java.util.Set;

/**
 * A search over the index.
 *
 * @param after where the page before ended
 * @param facets the fields to be counted
 */
public record IndexQuery(
        SearchCriteria criteria, SortOrder sort, Scope scope, Optional<Position> after, int limit, Set<String> facets) {

    public IndexQuery {
        facets = Set.copyOf(facets);
    }

    /** A query of which only the hits are wanted, not their order. */
    public static IndexQuery matching(SearchCriteria criteria, Scope scope) {
        return new IndexQuery(criteria, SortOrder.NEWEST, scope, Optional.empty(), 0, Set.of());
    }
}
