package ai.wewall.telegram.application.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

class WorkersTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private final Wake wake = new Wake();
    private final Queue<Mono<Void>> work = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private Workers workers;

    @AfterEach
    void stop() {
        workers.stop(Duration.ofSeconds(5)).block();
    }

    @Test
    void wakeUpIsEnough() {
        start(2, NEVER);
        await().until(() -> looks.get() > 0);

        IntStream.range(0, 100).forEach(i -> work.add(Mono.empty()));
        wake.now();

        await().until(() -> done.get() == 100);
    }

    @Test
    void lostWakeUpIsMadeGoodByPolling() {
        start(1, Duration.ofMillis(30));

        work.add(Mono.empty());

        await().until(() -> done.get() == 1);
    }

    @Test
    void nobodyMissesWhatComesWhileAllAreBusy() {
        start(2, NEVER);
        Schedulers.parallel()
                .schedule(() -> IntStream.range(0, 1_000).forEach(i -> {
                    work.add(Mono.empty());
                    wake.now();
                }));

        await().until(() -> done.get() == 1_000);
    }

    @Test
    void noMoreWorkAtOnceThanThereAreWorkers() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(2);
        IntStream.range(0, 5)
                .forEach(i -> work.add(Mono.<Void>fromRunnable(() -> {
                            taken.countDown();
                            awaitQuietly(release);
                        })
                        .subscribeOn(Schedulers.boundedElastic())));
        start(2, NEVER);
        wake.now();

        taken.await();
        await().during(Duration.ofMillis(200)).until(() -> work.size() == 3);
        release.countDown();
        await().until(() -> done.get() == 5);
    }

    @Test
    void failureIsSurvived() {
        work.add(Mono.error(new IllegalStateException("the database is away")));
        start(1, Duration.ofMillis(30));
        work.add(Mono.empty());

        await().until(() -> done.get() == 1);
    }

    @Test
    void whatIsUnderWayIsEndedAndNothingIsBegun() {
        Sinks.Empty<Void> end = Sinks.empty();
        work.add(end.asMono());
        start(1, NEVER);
        await().until(work::isEmpty);
        work.add(Mono.empty());

        CompletableFuture<Void> stopped = workers.stop(Duration.ofMinutes(1)).toFuture();
        end.tryEmitEmpty();
        stopped.join();

        assertThat(done).hasValue(1);
        assertThat(work).hasSize(1);
    }

    private void start(int count, Duration poll) {
        workers = new Workers("test", count, poll, wake, this::step);
        workers.start();
    }

    private Mono<Boolean> step() {
        looks.incrementAndGet();
        Mono<Void> next = work.poll();
        return next == null
                ? Mono.just(false)
                : next.doOnSuccess(end -> done.incrementAndGet()).thenReturn(true);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
