package ai.wewall.model.search;

import org.jspecify.annotations.Nullable;

/**
 * A search that little fits.
 *
 * @param criteria what is looked for
 * @param text words to be found in titles, descriptions, addresses and business centres
 * @param enough from so many fitting listings on nothing is proposed; 5 when absent
 */
public record RelaxRequest(
        SearchCriteria criteria,
        @Nullable String text,
        @Nullable Integer enough) {}
