package ai.wewall.search.domain.personal;

import ai.wewall.model.personal.MatchKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a saved search found.
 *
 * @param listingVersion the version with which it was found
 * @param oldPrice RUB, the price before it fell; null of a new offer
 * @param newPrice RUB
 * @param seen whether the person has looked since
 */
public record FoundMatch(
        UUID listingId,
        long listingVersion,
        MatchKind kind,
        Instant at,
        @Nullable BigDecimal oldPrice,
        BigDecimal newPrice,
        boolean seen) {}
