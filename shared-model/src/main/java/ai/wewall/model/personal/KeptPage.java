package ai.wewall.model.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of kept listings, the latest first.
 *
 * @param total how many are kept in all
 * @param nextCursor where the next page begins, or null on the last one
 */
public record KeptPage(
        List<KeptListing> items, int total, @Nullable String nextCursor) {}
