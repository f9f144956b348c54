package ai.wewall.calculator.domain.saved;

import ai.wewall.calculator.CalculationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calculation that somebody keeps, with one of its versions.
 *
 * @param owner the person whose it is
 * @param newest number of the newest version
 * @param createdAt in whole microseconds
 * @param sharing null where nobody else sees it
 * @param version the newest one, or the shared one where it is read by its token
 */
public record StoredCalculation(
        CalculationId id,
        UUID owner,
        int newest,
        Instant createdAt,
        @Nullable Sharing sharing,
        StoredVersion version) {

    /** The same calculation with its next version. */
    public StoredCalculation next(StoredVersion version) {
        return new StoredCalculation(id, owner, version.number(), createdAt, sharing, version);
    }
}
