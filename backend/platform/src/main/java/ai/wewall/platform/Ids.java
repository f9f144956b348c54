package ai.wewall.platform;

import java.time.Clock;
import java.util.UUID;

/** New identities: UUIDs of version 7, which sort by the millisecond in which they were made. */
public final class Ids {

    private final Clock clock;

    /** Ids that take their time from the clock. */
    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new identity. */
    public UUID next() {
        return version7(clock.millis(), Randomness.bits(), Randomness.bits());
    }

    /**
     * A UUID of version 7 out of its parts, see RFC 9562, section 5.7.
     *
     * @param millis Unix time in milliseconds
     * @param high 12 bits of it are used
     * @param low 62 bits of it are used
     */
    public static UUID version7(long millis, long high, long low) {
        long most = (millis << 16) | 0x7000 | (high & 0x0fff);
        long least = (low & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
