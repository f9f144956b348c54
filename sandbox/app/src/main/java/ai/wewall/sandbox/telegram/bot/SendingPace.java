package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.TelegramProperties.SendingLimits;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How fast a bot may send: over all chats, to one chat, to a group. */
public final class SendingPace {

    private static final int REMEMBERED_CHATS = 100_000;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final SendingLimits limits;
    private final LongSupplier nanoTime;
    private final Map<String, Long> emptyAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED_CHATS;
        }
    };
    private double factor = 1;

    SendingPace(SendingLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /** Multiplies all limits from now on. */
    public synchronized void multiply(double by) {
        factor = by;
        emptyAt.clear();
    }

    /** Forgets what was sent; the limits stay. */
    public synchronized void forget() {
        emptyAt.clear();
    }

    /** Takes room for messages, or refuses with the time to wait. */
    synchronized void take(BotName bot, long chatId, int messages) {
        long now = nanoTime.getAsLong();
        Bucket all = new Bucket(bot.key(), limits.perSecond() * factor, limits.perSecond() * factor);
        Bucket chat = chatId < 0
                ? new Bucket(
                        bot.key() + chatId, limits.groupPerMinute() * factor / 60, limits.groupPerMinute() * factor)
                : new Bucket(bot.key() + chatId, limits.chatPerSecond() * factor, limits.chatBurst() * factor);
        long wait = Math.max(wait(all, messages, now), wait(chat, messages, now));
        if (wait > 0) {
            throw Refusal.tooManyRequests((int) Math.ceilDiv(wait, SECOND));
        }
        fill(all, messages, now);
        fill(chat, messages, now);
    }

    /** Nanoseconds until there is room. */
    private long wait(Bucket bucket, int messages, long now) {
        long load = Math.max(0, emptyAt.getOrDefault(bucket.key(), now) - now);
        long room = Math.round(Math.max(bucket.burst(), messages) * SECOND / bucket.perSecond());
        long wanted = Math.round(messages * SECOND / bucket.perSecond());
        return load + wanted - room;
    }

    private void fill(Bucket bucket, int messages, long now) {
        long begin = Math.max(now, emptyAt.getOrDefault(bucket.key(), now));
        emptyAt.put(bucket.key(), begin + Math.round(messages * SECOND / bucket.perSecond()));
    }

    private record Bucket(String key, double perSecond, double burst) {}
}
