package ai.wewall.model.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a saved search found, the latest first.
 *
 * @param nextCursor where the next page begins, or null on the last one
 */
public record SearchMatchPage(
        List<SearchMatch> items, int total, @Nullable String nextCursor) {}
