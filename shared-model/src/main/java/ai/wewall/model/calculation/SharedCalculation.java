package ai.wewall.model.calculation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A kept calculation as everybody with its link sees it: the version that was shared. */
public record SharedCalculation(
        @Nullable String title,
        @Nullable String listingId,
        int version,
        OffsetDateTime savedAt,
        InvestmentRequest investment,
        @Nullable SensitivityQuestion sensitivity,
        @Nullable MonteCarloQuestion monteCarlo) {}
