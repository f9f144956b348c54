package ai.wewall.sandbox.traffic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that arrived.
 *
 * @param caller who made it, as far as that is known
 * @param method of the service
 * @param status of the answer; null where none was given, or not yet
 * @param millis how long it took; null while it is being worked on
 * @param fault that hit it
 */
public record LoggedRequest(
        Instant at,
        String caller,
        String method,
        @Nullable Integer status,
        @Nullable Long millis,
        @Nullable FaultKind fault) {

    /** The same, done. */
    public LoggedRequest done(@Nullable Integer withStatus, long afterMillis) {
        return new LoggedRequest(at, caller, method, withStatus, afterMillis, fault);
    }
}
