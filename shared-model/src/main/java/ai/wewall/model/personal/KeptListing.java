package ai.wewall.model.personal;

import ai.wewall.model.listing.ListingCard;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A listing that a person keeps.
 *
 * @param id the listing's
 * @param listing its card as it is now
 * @param keptAt since when it is kept, or when it was last opened
 * @param withdrawn whether it is no longer on offer; the card is then its last one
 * @param priceWhenKept RUB, its price at that moment
 * @param lastFall the last time its price fell since then; null where it never did
 */
public record KeptListing(
        String id,
        ListingCard listing,
        OffsetDateTime keptAt,
        boolean withdrawn,
        BigDecimal priceWhenKept,
        @Nullable PriceFall lastFall) {}
