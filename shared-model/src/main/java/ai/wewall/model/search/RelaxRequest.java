package ai.wewall.model.search;

import org.jspecify.annotations.Nullable;

/**
 * Criteria that little fits.
 *
 * @param criteria what is looked for
 * @param enough from so many fitting listings on nothing is proposed; 5 when absent
 */
public record RelaxRequest(
        SearchCriteria criteria, @Nullable Integer enough) {}
