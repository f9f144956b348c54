package ai.wewall.calculator.domain.saved;

import ai.wewall.model.calculation.SavedCalculationRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked at one time.
 *
 * @param number from 1
 * @param savedAt in whole microseconds
 * @param irrLeveredPct per cent a year, or null where undefined
 * @param npv RUB, or null where undefined
 */
public record StoredVersion(
        int number,
        Instant savedAt,
        SavedCalculationRequest content,
        @Nullable Double irrLeveredPct,
        @Nullable Double npv) {}
