package ai.wewall.model.personal;

import ai.wewall.model.listing.ListingCard;

/**
 * A column of a comparison.
 *
 * @param id the listing's
 * @param listing its card as it is now
 * @param withdrawn whether it is no longer on offer; the card is then its last one
 */
public record ComparedListing(String id, ListingCard listing, boolean withdrawn) {}
