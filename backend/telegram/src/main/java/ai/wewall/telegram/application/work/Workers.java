package ai.wewall.telegram.application.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Several workers who do the same step as long as it finds something to do, and then wait to be woken. */
public final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final String name;
    private final int count;
    private final Duration poll;
    private final Wake wake;
    private final Supplier<Mono<Boolean>> step;
    private final Disposable.Composite running = Disposables.composite();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile boolean stopping;

    /**
     * Workers that stand still until they are started.
     *
     * @param poll how often they look without being woken
     * @param step does one thing; true where there was something to do
     */
    public Workers(String name, int count, Duration poll, Wake wake, Supplier<Mono<Boolean>> step) {
        this.name = name;
        this.count = count;
        this.poll = poll;
        this.wake = wake;
        this.step = step;
    }

    /** Begins to work. */
    public void start() {
        for (int worker = 0; worker < count; worker++) {
            running.add(Flux.merge(Flux.interval(Duration.ZERO, poll).map(tick -> true), wake.signals())
                    .onBackpressureLatest()
                    .concatMap(signal -> drain(), 1)
                    .subscribe());
        }
    }

    private Mono<Void> drain() {
        return Mono.defer(this::guarded).repeat().takeWhile(worked -> worked).then();
    }

    private Mono<Boolean> guarded() {
        if (stopping) {
            return Mono.just(false);
        }
        return Mono.defer(step)
                .doFirst(busy::incrementAndGet)
                .doFinally(end -> busy.decrementAndGet())
                .onErrorResume(this::told);
    }

    private Mono<Boolean> told(Throwable failure) {
        LOG.warn("{} pauses: {}", name, failure.toString());
        return Mono.delay(AFTER_FAILURE).thenReturn(false);
    }

    /** Stops: no new step begins, and those under way are given this long to end. */
    public Mono<Void> stop(Duration patience) {
        return Mono.defer(() -> {
            stopping = true;
            return Flux.interval(Duration.ZERO, Duration.ofMillis(20))
                    .takeUntil(tick -> busy.get() == 0)
                    .take(patience)
                    .then()
                    .doFinally(end -> running.dispose());
        });
    }
}
