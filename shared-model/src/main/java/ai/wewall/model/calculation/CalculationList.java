package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own calculations, the newest first.
 *
 * @param nextCursor where the next page begins, or null on the last one
 */
public record CalculationList(
        List<CalculationSummary> items, @Nullable String nextCursor) {}
