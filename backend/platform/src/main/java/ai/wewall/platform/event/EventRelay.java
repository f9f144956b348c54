package ai.wewall.platform.event;

import ai.wewall.platform.r2dbc.Jdbc;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
        Flux<Boolean> polls = Flux.interval(Duration.ZERO, properties.poll()).map(tick -> true);
        return Flux.merge(polls, wakes.asFlux())
                .onBackpressureLatest()
                .concatMap(wake -> Mono.defer(drain).onErrorResume(failure -> told(name, failure)), 1)
                .doFinally(end -> idle.countDown())
                .subscribe();
    }

    private static Mono<Void> told(String name, Throwable failure) {
        LOG.warn("{} is not fed for now: {}", name, failure.toString());
        return Mono.delay(Duration.ofMillis(500)).then();
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
