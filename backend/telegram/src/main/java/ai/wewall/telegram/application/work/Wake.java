package ai.wewall.telegram.application.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/**
 * Tells the workers of this process that there may be something to do. It only wakes: what it misses, and what another
 * replica left, is found by polling.
 */
public final class Wake {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Wakes now; returns at once. May be called by several threads at the same time. */
    public void now() {
        listeners.forEach(Runnable::run);
    }

    /** Wakes after a while. */
    public void after(Duration delay) {
        Mono.delay(delay).subscribe(tick -> now());
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
