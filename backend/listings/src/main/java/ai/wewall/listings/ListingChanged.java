package ai.wewall.listings;

import ai.wewall.platform.event.DomainEvent;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing was made, published, changed or withdrawn. It tells no more of what than cannot be read later: a subscriber
 * reads the newest state.
 *
 * @param listingId the listing
 * @param version its version after the change
 * @param appeared whether it is on offer by this change and was not before
 * @param price RUB, its price after the change where it is on offer then, else null
 * @param formerPrice RUB, its price before where it was on offer in the same deal at another price, else null
 */
public record ListingChanged(
        UUID listingId,
        long version,
        boolean appeared,
        @Nullable BigDecimal price,
        @Nullable BigDecimal formerPrice) implements DomainEvent {

    /** A change by which nothing appears and no price changes. */
    public ListingChanged(UUID listingId, long version) {
        this(listingId, version, false, null, null);
    }

    @Override
    public String aggregateId() {
        return listingId.toString();
    }

    @Override
    public long aggregateVersion() {
        return version;
    }
}
