package ai.wewall.platform.event;

import ai.wewall.platform.r2dbc.Jdbc;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Keeps every subscriber of this process fed: woken by PostgreSQL, and by the clock where a wake-up was lost. */
final class EventRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);

    private static final Duration SOON = Duration.ofMillis(60);
    private static final int LOOKS = 5;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Sinks.Many<Boolean> wakes = Sinks.many().multicast().directBestEffort();
    private final Disposable.Composite running = Disposables.composite();
    private final Map<String, Supplier<Mono<Void>>> drains;
    private final WakeUps wakeUps;
    private final EventProperties properties;
    private final CountDownLatch idle;

    /** A relay over what each subscriber, by name, does when there may be something to do. */
    EventRelay(Map<String, Supplier<Mono<Void>>> drains, Jdbc jdbc, EventProperties properties) {
        this.drains = Map.copyOf(drains);
        this.wakeUps = new WakeUps(jdbc, () -> wakes.tryEmitNext(true));
        this.properties = properties;
        this.idle = new CountDownLatch(drains.size());
    }

    void start() {
        drains.forEach((name, drain) -> running.add(feed(name, drain)));
        wakeUps.start();
    }

    private Disposable feed(String name, Supplier<Mono<Void>> drain) {
        AtomicBoolean troubled = new AtomicBoolean();
        Flux<Boolean> polls = Flux.interval(Duration.ZERO, properties.poll()).map(tick -> true);
        return Flux.merge(polls, wakes.asFlux().switchMap(EventRelay::insistent))
                .onBackpressureLatest()
                .concatMap(
                        wake -> Mono.defer(drain)
                                .doOnSuccess(done -> troubled.set(false))
                                .onErrorResume(failure -> told(name, failure, troubled)),
                        1)
                .doFinally(end -> idle.countDown())
                .subscribe();
    }

    /** An event is not seen until every older transaction has ended, so one look at the moment of the wake-up may miss it. */
    private static Flux<Boolean> insistent(boolean wake) {
        return Flux.interval(Duration.ZERO, SOON).take(LOOKS).map(tick -> wake);
    }

    /** Told once an outage, not once a try. */
    private static Mono<Void> told(String name, Throwable failure, AtomicBoolean troubled) {
        if (troubled.compareAndSet(false, true)) {
            LOG.warn("{} is not fed for now: {}", name, failure.toString());
        }
        return Mono.delay(PAUSE).then();
    }

    /** Stops feeding; what is under way in a transaction is rolled back and done by the next relay. */
    @Override
    public void close() {
        wakeUps.close();
        running.dispose();
        try {
            if (!idle.await(5, TimeUnit.SECONDS)) {
                LOG.warn("a subscriber of events did not stop in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
