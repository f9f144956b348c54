package ai.wewall.telegram.application.work;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Workers who do the same step as long as it finds something to do. A wake-up sets one of them to work, and whoever finds
 * work calls the next one, so that a single message does not set all of them asking.
 */
public final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final String name;
    private final int count;
    private final Duration poll;
    private final Wake wake;
    private final Supplier<Mono<Boolean>> step;
    private final Runnable listener = this::call;
    private final Disposable.Swap polling = Disposables.swap();

    private int active;
    private boolean calledInVain;
    private boolean stopping;

    /**
     * Workers that stand still until they are started.
     *
     * @param count how many may work at once
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

    /** Begins to listen for wake-ups. */
    public void start() {
        wake.listen(listener);
        polling.update(Flux.interval(Duration.ZERO, poll).onBackpressureDrop().subscribe(tick -> call()));
    }

    /** Sets one more worker to work, where one is free. */
    private void call() {
        if (enlist()) {
            work();
        }
    }

    private void work() {
        Mono.defer(this::guarded)
                .doOnNext(worked -> {
                    if (worked) {
                        call();
                    }
                })
                .repeat()
                .takeWhile(worked -> worked)
                .doFinally(end -> {
                    if (dismiss()) {
                        work();
                    }
                })
                .subscribeOn(Schedulers.parallel())
                .subscribe();
    }

    private Mono<Boolean> guarded() {
        return isStopping() ? Mono.just(false) : Mono.defer(step).onErrorResume(this::told);
    }

    private Mono<Boolean> told(Throwable failure) {
        LOG.warn("{} pauses: {}", name, failure.toString());
        return Mono.delay(AFTER_FAILURE).thenReturn(false);
    }

    private synchronized boolean enlist() {
        if (stopping || active == count) {
            calledInVain = true;
            return false;
        }
        active++;
        return true;
    }

    /** Lets a worker go, or keeps it where there was a call that nobody could answer: its last look may be too old. */
    private synchronized boolean dismiss() {
        boolean once = calledInVain && !stopping;
        calledInVain = false;
        if (!once) {
            active--;
        }
        return once;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized boolean isIdle() {
        return active == 0;
    }

    /** Stops: no new step begins, and those under way are given this long to end. */
    public Mono<Void> stop(Duration patience) {
        return Mono.defer(() -> {
            wake.forget(listener);
            polling.dispose();
            synchronized (this) {
                stopping = true;
            }
            return Flux.interval(Duration.ZERO, Duration.ofMillis(20))
                    .takeUntil(tick -> isIdle())
                    .take(patience)
                    .then();
        });
    }
}
