package ai.wewall.search.domain.index;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SortOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A search over the index.
 *
 * @param facets the fields to be counted
 * @param after where the page before ended
 */
public record IndexQuery(
        SearchCriteria criteria,
        SortOrder sort,
        Optional<Box> box,
        Optional<Position> after,
        int limit,
        Set<String> facets) {

    public IndexQuery {
        facets = Set.copyOf(facets);
    }

    /** A query that only counts. */
    public static IndexQuery counting(SearchCriteria criteria) {
        return new IndexQuery(criteria, SortOrder.NEWEST, Optional.empty(), Optional.empty(), 0, Set.of());
    }

    /** A box on the map; its borders belong to it. */
    public record Box(int west, int south, int east, int north) {

        /** A box out of degrees. */
        public static Box ofDegrees(List<Double> corners) {
            return new Box(
                    IndexedListing.degrees(corners.get(0)),
                    IndexedListing.degrees(corners.get(1)),
                    IndexedListing.degrees(corners.get(2)),
                    IndexedListing.degrees(corners.get(3)));
        }

        boolean contains(IndexedListing listing) {
            return listing.lonE7() >= west
                    && listing.lonE7() <= east
                    && listing.latE7() >= south
                    && listing.latE7() <= north;
        }
    }
}
