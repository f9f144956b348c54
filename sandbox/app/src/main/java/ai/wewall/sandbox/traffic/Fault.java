package ai.wewall.sandbox.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A fault that is switched on.
 *
 * @param status of the answers of {@link FaultKind#STATUS}
 * @param share of the calls that it hits, from 0 to 1
 * @param method that it hits, in lower case; empty for all
 * @param delay of {@link FaultKind#SLOW}
 * @param until when it ends by itself
 */
public record Fault(FaultKind kind, int status, double share, String method, Duration delay, Instant until) {

    /** Whether it concerns a method, given in any case. */
    public boolean concerns(String called) {
        return method.isEmpty() || method.equals(called.toLowerCase(Locale.ROOT));
    }
}
