package ai.wewall.model.search;

import ai.wewall.model.listing.ListingCard;
import java.util.List;
import java.util.Map;

/**
 * Listings like another one, the most similar first, at most 12.
 *
 * @param reasons by the listing's id, why it is similar, the strongest reason first
 */
public record SimilarResponse(List<ListingCard> items, Map<String, List<SimilarReason>> reasons) {}
