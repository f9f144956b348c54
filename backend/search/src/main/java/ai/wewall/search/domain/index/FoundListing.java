package ai.wewall.search.domain.index;

import java.util.UUID;

/**
 * A listing on a page.
 *
 * @param card its card as JSON in UTF-8; not to be changed
 */
public record FoundListing(UUID id, byte[] card) {}
