package ai.wewall.calculator.application;

import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.calculator.domain.saved.StoredVersion;
import ai.wewall.model.calculation.CalculationSummary;
import ai.wewall.model.calculation.CalculationVersion;
import ai.wewall.model.calculation.SavedCalculation;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.calculation.SharedCalculation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Kept calculations as others see them. */
final class Views {

    private Views() {}

    static SavedCalculation saved(StoredCalculation stored) {
        SavedCalculationRequest content = stored.version().content();
        return new SavedCalculation(
                stored.id().toString(),
                content.title(),
                content.listingId(),
                stored.version().number(),
                at(stored.createdAt()),
                at(stored.version().savedAt()),
                stored.sharing() == null ? null : stored.sharing().version(),
                content.investment(),
                content.sensitivity(),
                content.monteCarlo());
    }

    static SharedCalculation shared(StoredCalculation stored) {
        SavedCalculationRequest content = stored.version().content();
        return new SharedCalculation(
                content.title(),
                content.listingId(),
                stored.version().number(),
                at(stored.version().savedAt()),
                content.investment(),
                content.sensitivity(),
                content.monteCarlo());
    }

    static CalculationSummary summary(StoredCalculation stored) {
        SavedCalculationRequest content = stored.version().content();
        return new CalculationSummary(
                stored.id().toString(),
                content.title(),
                content.listingId(),
                stored.version().number(),
                at(stored.createdAt()),
                at(stored.version().savedAt()),
                stored.sharing() != null,
                content.investment().purchase().price(),
                stored.version().irrLeveredPct(),
                stored.version().npv());
    }

    static CalculationVersion version(StoredVersion version) {
        SavedCalculationRequest content = version.content();
        return new CalculationVersion(
                version.number(),
                at(version.savedAt()),
                content.title(),
                content.investment(),
                content.sensitivity(),
                content.monteCarlo());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
