package ai.wewall.model.personal;

import ai.wewall.model.search.SearchCriteria;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody shared; of whom, is not told.
 *
 * @param address criteria and text as they stand in an address after the question mark
 */
public record SharedSearch(
        String name, SearchCriteria criteria, @Nullable String text, String address) {}
