package ai.wewall.model.listing;

/** Where a listing stands in its life. */
public enum ListingStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
