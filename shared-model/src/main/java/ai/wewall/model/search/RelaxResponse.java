package ai.wewall.model.search;

import java.util.List;

/**
 * Which criterion to loosen.
 *
 * @param total how many listings fit as it is
 * @param items the most worthwhile steps first, at most 5; none where enough fits
 */
public record RelaxResponse(int total, List<Relaxation> items) {}
