package ai.wewall.model.listing;

import org.jspecify.annotations.Nullable;

/**
 * Which listings an editor wants to see.
 *
 * @param limit at most so many; 20 when absent
 */
public record StaffListingQuery(
        @Nullable ListingStatus status,
        @Nullable String cursor,
        @Nullable Integer limit) {}
