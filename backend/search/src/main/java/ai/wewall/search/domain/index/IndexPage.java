package ai.wewall.search.domain.index;

import ai.wewall.model.search.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a query found.
 *
 * @param total how many listings match, on all pages
 * @param end where this page ends, if another one follows
 */
public record IndexPage(
        List<FoundListing> items, int total, Map<String, List<FacetCount>> facets, Optional<Position> end) {}
