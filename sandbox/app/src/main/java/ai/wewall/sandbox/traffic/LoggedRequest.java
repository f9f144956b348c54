package ai.wewall.sandbox.traffic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that arrived.
 *
 * @param caller who made it, as far as that is known
 * @param method of the service
 * @param status of the answer; null where none was given
 * @param millis how long it took
 * @param fault that hit it
 */
public record LoggedRequest(
        Instant at,
        String caller,
        String method,
        @Nullable Integer status,
        long millis,
        @Nullable FaultKind fault) {}
