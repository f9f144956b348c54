package ai.wewall.sandbox.traffic;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fault as a program orders it.
 *
 * @param status from 400 to 599, 500 where none is given
 * @param forSeconds from 1 to 3600, 60 where none is given
 * @param share from 0 to 1, 1 where none is given
 * @param delayMillis of a slow answer, 3000 where none is given
 */
public record FaultOrder(
        @Nullable FaultKind kind,
        @Nullable Integer status,
        @Nullable Double forSeconds,
        @Nullable Double share,
        @Nullable String method,
        @Nullable Long delayMillis) {

    /**
     * The fault.
     *
     * @throws IllegalArgumentException where the order makes no sense
     */
    public Fault from(Clock clock) {
        if (kind == null) {
            throw new IllegalArgumentException(
                    "kind has to be one of STATUS, HANG, RESET, SLOW, GARBAGE, CUT_MID_STREAM");
        }
        int wantedStatus = Objects.requireNonNullElse(status, 500);
        double seconds = Objects.requireNonNullElse(forSeconds, 60.0);
        double wantedShare = Objects.requireNonNullElse(share, 1.0);
        long delay = Objects.requireNonNullElse(delayMillis, 3000L);
        require(wantedStatus >= 400 && wantedStatus <= 599, "status has to be from 400 to 599");
        require(seconds > 0 && seconds <= 3600, "forSeconds has to be above 0 and up to 3600");
        require(wantedShare > 0 && wantedShare <= 1, "share has to be above 0 and up to 1");
        require(delay > 0 && delay <= 120_000, "delayMillis has to be from 1 to 120000");
        return new Fault(
                kind,
                wantedStatus,
                wantedShare,
                Objects.requireNonNullElse(method, "").toLowerCase(Locale.ROOT),
                Duration.ofMillis(delay),
                clock.instant().plusMillis(Math.round(seconds * 1000)));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
