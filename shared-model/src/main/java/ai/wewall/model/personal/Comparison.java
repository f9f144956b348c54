package ai.wewall.model.personal;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Listings side by side.
 *
 * @param items the columns
 * @param rows what is compared, field by field
 */
public record Comparison(
        String id,
        @Nullable String name,
        List<ComparedListing> items,
        List<ComparedField> rows,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {}
