package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.store.PendingUpdate;
import ai.wewall.sandbox.telegram.store.PendingUpdates;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Waits for updates: one poller a bot, the newest wins. */
final class LongPolls {

    private final PendingUpdates pending;
    private final Arrivals arrivals;
    private final Clock clock;
    private final Map<BotName, Line> lines = new EnumMap<>(BotName.class);

    LongPolls(PendingUpdates pending, Arrivals arrivals, Clock clock) {
        this.pending = pending;
        this.arrivals = arrivals;
        this.clock = clock;
        for (BotName bot : BotName.values()) {
            lines.put(bot, new Line());
        }
    }

    /** The waiting updates, as soon as there are any or the time is over. */
    List<PendingUpdate> poll(BotName bot, int offset, int limit, int timeoutSeconds) throws InterruptedException {
        Line line = line(bot);
        long ticket = line.newest.incrementAndGet();
        arrivals.ring(bot);
        Guard guard = line.guard(offset, limit, timeoutSeconds, clock.instant());
        forget(bot, offset);
        long deadline =
                System.nanoTime() + Duration.ofSeconds(guard.timeoutSeconds()).toNanos();
        while (true) {
            long seen = arrivals.count(bot);
            refuseIfOusted(line, ticket);
            List<PendingUpdate> found = pending.from(bot, Math.max(offset, 0), guard.limit());
            long left = deadline - System.nanoTime();
            if (!found.isEmpty() || left <= 0) {
                return found;
            }
            arrivals.await(bot, seen, left);
        }
    }

    /** Ends the running poll since a webhook was set. */
    void endForWebhook(BotName bot) {
        Line line = line(bot);
        line.oustedByWebhook = line.newest.get();
        line.newest.incrementAndGet();
        arrivals.ring(bot);
    }

    private void forget(BotName bot, int offset) {
        if (offset > 0) {
            pending.confirmBelow(bot, offset);
        } else if (offset < 0) {
            pending.keepNewest(bot, offset == Integer.MIN_VALUE ? Integer.MAX_VALUE : -offset);
        }
    }

    private static void refuseIfOusted(Line line, long ticket) {
        if (line.newest.get() == ticket) {
            return;
        }
        throw Refusal.conflict(
                line.oustedByWebhook >= ticket
                        ? "terminated by setWebhook request"
                        : "terminated by other getUpdates request; make sure that only one bot instance is running");
    }

    private Line line(BotName bot) {
        return Objects.requireNonNull(lines.get(bot), "every bot has its line");
    }

    private record Guard(int limit, int timeoutSeconds) {}

    private static final class Line {

        private final AtomicLong newest = new AtomicLong();
        private volatile long oustedByWebhook;
        private int lastOffset = -1;
        private Instant lastAt = Instant.EPOCH;

        /** Slows down a bot that asks the same thing in a loop. */
        synchronized Guard guard(int offset, int limit, int timeoutSeconds, Instant now) {
            boolean again = offset == lastOffset;
            Duration since = Duration.between(lastAt, now);
            lastOffset = offset;
            lastAt = now;
            boolean hasty = again && since.toMillis() < 500;
            boolean soon = again && since.toMillis() < 3000;
            return new Guard(hasty ? 1 : limit, soon && timeoutSeconds < 3 ? 3 : timeoutSeconds);
        }
    }
}
