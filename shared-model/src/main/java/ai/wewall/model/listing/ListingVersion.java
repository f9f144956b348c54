package ai.wewall.model.listing;

/**
 * The version of a listing that an editor saw.
 *
 * @param version rises by one with each change
 */
public record ListingVersion(long version) {}
