package ai.wewall.model.calculation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A kept calculation as lists show it.
 *
 * @param price of the purchase, RUB
 * @param irrLeveredPct per cent a year on the equity, or null where undefined
 * @param npv RUB, or null where undefined
 */
public record CalculationSummary(
        String id,
        @Nullable String title,
        @Nullable String listingId,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime savedAt,
        boolean shared,
        double price,
        @Nullable Double irrLeveredPct,
        @Nullable Double npv) {}
