package ai.wewall.calculator.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.problem.ProblemException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class LongRunsTest {

    private final Scheduler threads = Schedulers.newBoundedElastic(2, 8, "long");
    private final LongRuns runs = new LongRuns(threads, 2, 100);

    @AfterEach
    void stop() {
        threads.dispose();
    }

    @Test
    void blocksCoverEveryIndexAndKeepTheirOrder() {
        StepVerifier.create(runs.blocks(10, 4, (from, to) -> from + "-" + to))
                .assertNext(parts -> assertThat(parts).containsExactly("0-4", "4-8", "8-10"))
                .verifyComplete();
    }

    @Test
    void runWhoseSubscriberHasGoneEnds() {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch gate = new CountDownLatch(1);
        Disposable run =
                runs.blocks(1_000, 1, (from, to) -> waiting(begun, gate)).subscribe();
        Awaitility.await().until(() -> begun.get() == 2);

        run.dispose();
        gate.countDown();

        StepVerifier.create(runs.one(() -> "next")).expectNext("next").verifyComplete();
        assertThat(begun).hasValue(2);
    }

    private static int waiting(AtomicInteger begun, CountDownLatch gate) {
        begun.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    @Test
    void shortWorkGetsItsTurnBetweenTheBlocksOfALongRun() {
        AtomicInteger done = new AtomicInteger();
        Disposable run =
                runs.blocks(1_000_000, 1, (from, to) -> done.incrementAndGet()).subscribe();

        StepVerifier.create(runs.one(() -> "short")).expectNext("short").verifyComplete();

        assertThat(done.get()).isLessThan(1_000_000);
        run.dispose();
    }

    @Test
    void tooMuchInMemoryIsRefusedUntilItIsLetGo() {
        Disposable held = runs.holding(60, Mono::never).subscribe();
        StepVerifier.create(runs.holding(60, () -> Mono.just(1)))
                .expectErrorSatisfies(LongRunsTest::isBusy)
                .verify();

        held.dispose();

        StepVerifier.create(runs.holding(60, () -> Mono.just(1))).expectNext(1).verifyComplete();
    }

    @Test
    void tooManyWaitingTasksAreRefused() {
        CountDownLatch gate = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        for (int i = 0; i < 40; i++) {
            runs.one(() -> waiting(begun, gate)).subscribe(done -> {}, error -> {
                isBusy(error);
                refused.incrementAndGet();
            });
        }

        assertThat(refused.get()).isPositive();
        gate.countDown();
    }

    private static void isBusy(Throwable error) {
        assertThat(error).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.retryAfter()).isNotNull();
        });
    }
}
