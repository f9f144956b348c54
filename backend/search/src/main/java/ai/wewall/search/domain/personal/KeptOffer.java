package ai.wewall.search.domain.personal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing on a person's list.
 *
 * @param keptAt to the microsecond
 * @param price RUB, at that moment
 * @param fall the last time that the price fell since
 */
public record KeptOffer(
        UUID listingId,
        Instant keptAt,
        BigDecimal price,
        @Nullable Fall fall) {

    /** A price that fell. */
    public record Fall(Instant at, BigDecimal oldPrice, BigDecimal newPrice) {}
}
