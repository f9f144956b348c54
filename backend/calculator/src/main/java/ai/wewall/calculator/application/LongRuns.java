package ai.wewall.calculator.application;

import ai.wewall.platform.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Runs what takes long on threads of its own, cut into blocks: runs of several people take turns, and a run whose
 * subscriber has gone ends after the blocks that are just being calculated.
 */
public final class LongRuns {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Scheduler threads;
    private final int parallelism;
    private final long mostValues;
    private final AtomicLong heldValues = new AtomicLong();

    /**
     * Runs on these threads.
     *
     * @param parallelism most blocks of one run at the same time
     * @param mostValues most values that all runs together may keep in memory
     */
    public LongRuns(Scheduler threads, int parallelism, long mostValues) {
        this.threads = threads;
        this.parallelism = parallelism;
        this.mostValues = mostValues;
    }

    /** The work on a range of indices, the second one not included. */
    @FunctionalInterface
    interface Block<T> {
        T run(int from, int to);
    }

    /** One piece of work. */
    <T> Mono<T> one(Callable<T> work) {
        return Mono.fromCallable(work)
                .subscribeOn(threads)
                .onErrorMap(RejectedExecutionException.class, full -> busy());
    }

    /** The results of all blocks of {@code length} indices below {@code size}, in their order. */
    <T> Mono<List<T>> blocks(int size, int length, Block<T> work) {
        return Flux.range(0, (size + length - 1) / length)
                .flatMapSequential(
                        block -> one(() -> work.run(block * length, Math.min(size, (block + 1) * length))), parallelism)
                .collectList();
    }

    /** A run that keeps so many values until it ends; refused with 503 where too many are kept already. */
    <T> Mono<T> holding(long values, Supplier<Mono<T>> run) {
        return Mono.using(() -> hold(values), held -> run.get(), held -> heldValues.addAndGet(-held));
    }

    private long hold(long values) {
        if (heldValues.addAndGet(values) > mostValues) {
            heldValues.addAndGet(-values);
            throw busy();
        }
        return values;
    }

    private static ProblemException busy() {
        return ProblemException.retryable(503, "UNAVAILABLE", SOON);
    }
}
