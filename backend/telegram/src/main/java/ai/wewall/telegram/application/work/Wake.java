package ai.wewall.telegram.application.work;

import java.time.Duration;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells the workers of this process that there may be something to do. It only wakes: what it misses, and what another
 * replica left, is found by polling.
 */
public final class Wake {

    private static final Sinks.EmitFailureHandler AGAIN_WHILE_BUSY =
            Sinks.EmitFailureHandler.busyLooping(Duration.ofMillis(100));

    private final Sinks.Many<Boolean> sink = Sinks.many().multicast().directBestEffort();

    /** Wakes now. */
    public void now() {
        sink.emitNext(true, AGAIN_WHILE_BUSY);
    }

    /** Wakes after a while. */
    public Disposable after(Duration delay) {
        return Mono.delay(delay).subscribe(tick -> now());
    }

    Flux<Boolean> signals() {
        return sink.asFlux();
    }
}
