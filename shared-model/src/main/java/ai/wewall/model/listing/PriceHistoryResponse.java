package ai.wewall.model.listing;

import java.util.List;

/**
 * The prices of a listing in its present deal.
 *
 * @param items the oldest first; the last one is the price of today
 */
public record PriceHistoryResponse(List<PricePoint> items) {}
