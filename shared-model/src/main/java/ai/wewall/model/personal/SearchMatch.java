package ai.wewall.model.personal;

import ai.wewall.model.listing.ListingCard;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a saved search found.
 *
 * @param id the listing's
 * @param listing its card as it is now
 * @param withdrawn whether it is no longer on offer
 * @param oldPrice RUB, the price before it fell; null of a new offer
 * @param newPrice RUB, the price with which it was found
 * @param seen whether the person has looked since
 */
public record SearchMatch(
        String id,
        ListingCard listing,
        boolean withdrawn,
        MatchKind kind,
        OffsetDateTime at,
        @Nullable BigDecimal oldPrice,
        BigDecimal newPrice,
        boolean seen) {}
