package ai.wewall.model.calculation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A version of a kept calculation, with what was asked. */
public record CalculationVersion(
        int version,
        OffsetDateTime savedAt,
        @Nullable String title,
        InvestmentRequest investment,
        @Nullable SensitivityQuestion sensitivity,
        @Nullable MonteCarloQuestion monteCarlo) {}
