package ai.wewall.model.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of comparisons, the latest first.
 *
 * @param nextCursor where the next page begins, or null on the last one
 */
public record ComparisonPage(
        List<Comparison> items, int total, @Nullable String nextCursor) {}
