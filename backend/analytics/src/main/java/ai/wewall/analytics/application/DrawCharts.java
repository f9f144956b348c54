package ai.wewall.analytics.application;

import ai.wewall.analytics.Charts;
import ai.wewall.platform.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Draws charts on threads of their own. */
public final class DrawCharts implements Charts {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final ChartPictures pictures;
    private final Scheduler threads;

    /** Draws on these threads. */
    public DrawCharts(ChartPictures pictures, Scheduler threads) {
        this.pictures = pictures;
        this.threads = threads;
    }

    @Override
    public Mono<byte[]> flows(List<Double> yearly, Locale language) {
        return Mono.fromCallable(() -> pictures.flows(yearly, language))
                .subscribeOn(threads)
                .onErrorMap(
                        RejectedExecutionException.class, full -> ProblemException.retryable(503, "UNAVAILABLE", SOON));
    }
}
