package ai.wewall.sandbox.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many mails are taken in a minute. */
final class MailPace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int perMinute;
    private final Clock clock;
    private final Deque<Instant> taken = new ArrayDeque<>();
    private double factor = 1;

    MailPace(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Whether one more is within the limit; it counts then. */
    synchronized boolean take() {
        Instant now = clock.instant();
        while (!taken.isEmpty() && !taken.getFirst().isAfter(now.minus(WINDOW))) {
            taken.removeFirst();
        }
        if (taken.size() >= perMinute * factor) {
            return false;
        }
        taken.addLast(now);
        return true;
    }

    /** Multiplies the limit as it was set. */
    synchronized void multiply(double by) {
        factor = by;
    }

    /** Forgets what was taken. */
    synchronized void forget() {
        taken.clear();
    }
}
