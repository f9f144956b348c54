package ai.wewall.model.calculation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A kept calculation as its owner sees it.
 *
 * @param version rises by one with each change
 * @param savedAt when this version was kept
 * @param sharedVersion the version that others see by its link, or null where it is not shared
 */
public record SavedCalculation(
        String id,
        @Nullable String title,
        @Nullable String listingId,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime savedAt,
        @Nullable Integer sharedVersion,
        InvestmentRequest investment,
        @Nullable SensitivityQuestion sensitivity,
        @Nullable MonteCarloQuestion monteCarlo) {}
