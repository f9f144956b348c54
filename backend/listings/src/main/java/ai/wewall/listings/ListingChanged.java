package ai.wewall.listings;

import ai.wewall.platform.event.DomainEvent;
import java.util.UUID;

/**
 * A listing was made, published, changed or withdrawn. It tells that, not what: a subscriber reads the newest state.
 *
 * @param listingId the listing
 * @param version its version after the change
 */
public record ListingChanged(UUID listingId, long version) implements DomainEvent {

    @Override
    public String aggregateId() {
        return listingId.toString();
    }

    @Override
    public long aggregateVersion() {
        return version;
    }
}
