package ai.wewall.search.domain.personal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Listings that a person lays side by side.
 *
 * @param listingIds two to five, in the order of their columns
 */
public record StoredComparison(
        UUID id, @Nullable String name, List<UUID> listingIds, Instant createdAt, Instant updatedAt) {

    public StoredComparison {
        listingIds = List.copyOf(listingIds);
    }
}
