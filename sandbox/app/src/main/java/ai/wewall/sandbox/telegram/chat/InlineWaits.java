package ai.wewall.sandbox.telegram.chat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets those who typed an inline query sleep until the bot answers. */
public final class InlineWaits {

    private final Map<Long, CountDownLatch> waits = new ConcurrentHashMap<>();

    /** Tells that a query was answered. */
    public void answered(long queryId) {
        latch(queryId).countDown();
    }

    /** Waits for the answer of a query, for so many milliseconds at most. */
    public void await(long queryId, long millis) throws InterruptedException {
        try {
            latch(queryId).await(millis, TimeUnit.MILLISECONDS);
        } finally {
            waits.remove(queryId);
        }
    }

    private CountDownLatch latch(long queryId) {
        return waits.computeIfAbsent(queryId, id -> new CountDownLatch(1));
    }
}
