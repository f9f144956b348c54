package ai.wewall.telegram.application.inbox;

import ai.wewall.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long an update is tried.
 *
 * @param attempts tries before an update is parked
 * @param backoff wait after the first failure, doubled with each further one
 * @param maxBackoff longest wait between two tries
 * @param limit how long one try may take
 */
public record HandlingRules(int attempts, Duration backoff, Duration maxBackoff, Duration limit) {

    /** What was refused will be refused again. */
    boolean isLast(PendingUpdate update, @Nullable Throwable cause) {
        boolean refused = cause instanceof ProblemException problem && problem.status() < 500;
        return refused || update.attempts() + 1 >= attempts;
    }

    Instant nextAttempt(PendingUpdate update, Instant now) {
        Duration wait = backoff.multipliedBy(1L << Math.min(update.attempts(), 20));
        return now.plus(wait.compareTo(maxBackoff) > 0 ? maxBackoff : wait);
    }
}
