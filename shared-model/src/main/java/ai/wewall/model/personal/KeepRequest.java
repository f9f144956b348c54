package ai.wewall.model.personal;

/**
 * A listing to be kept.
 *
 * @param listingId the listing
 */
public record KeepRequest(String listingId) {}
