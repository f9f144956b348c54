package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.BotName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets those who wait for updates sleep until there are some. */
public final class Arrivals {

    private final Map<BotName, Bell> bells = new EnumMap<>(BotName.class);

    public Arrivals() {
        for (BotName bot : BotName.values()) {
            bells.put(bot, new Bell());
        }
    }

    /** Tells that something changed for a bot. */
    public void ring(BotName bot) {
        bell(bot).ring();
    }

    /** How often it rang until now; to be read before looking whether there is something. */
    public long count(BotName bot) {
        return bell(bot).count();
    }

    /**
     * Waits until it rang after a count.
     *
     * @param nanos longest wait
     */
    public void await(BotName bot, long seen, long nanos) throws InterruptedException {
        bell(bot).await(seen, nanos);
    }

    private Bell bell(BotName bot) {
        return Objects.requireNonNull(bells.get(bot), "every bot has its bell");
    }

    private static final class Bell {

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition rang = lock.newCondition();
        private long count;

        void ring() {
            lock.lock();
            try {
                count++;
                rang.signalAll();
            } finally {
                lock.unlock();
            }
        }

        long count() {
            lock.lock();
            try {
                return count;
            } finally {
                lock.unlock();
            }
        }

        void await(long seen, long nanos) throws InterruptedException {
            lock.lock();
            try {
                long left = nanos;
                while (count == seen && left > 0) {
                    left = rang.awaitNanos(left);
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
