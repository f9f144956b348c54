package ai.wewall.model.search;

import org.jspecify.annotations.Nullable;

/**
 * A search of which only the number of fitting listings is wanted.
 *
 * @param criteria what is looked for
 * @param text words to be found in titles, descriptions, addresses and business centres
 */
public record CountRequest(
        SearchCriteria criteria, @Nullable String text) {}
