package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * A page of one's own calculations.
 *
 * @param listingId only those about this listing
 * @param limit 20 when absent
 */
public record CalculationListRequest(
        @Nullable String cursor,
        @Nullable Integer limit,
        @Nullable String listingId) {}
