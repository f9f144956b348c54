package ai.wewall.telegram;

import ai.wewall.telegram.application.work.Workers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Starts the bot when the application is put together, off the way to readiness, and lets it end what it has begun. */
final class BotLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BotLifecycle.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Workers> workers;
    private final List<Mono<Void>> tasks;
    private final Disposable.Composite running = Disposables.composite();
    private volatile boolean started;

    /**
     * A bot that stands still until it is started.
     *
     * @param workers handle updates and send messages
     * @param tasks run as long as the bot does
     */
    BotLifecycle(List<Workers> workers, List<Mono<Void>> tasks) {
        this.workers = List.copyOf(workers);
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public void start() {
        started = true;
        workers.forEach(Workers::start);
        tasks.forEach(task ->
                running.add(task.subscribe(done -> {}, failure -> LOG.error("a task of the bot has ended", failure))));
    }

    @Override
    public void stop() {
        started = false;
        running.dispose();
        CountDownLatch idle = new CountDownLatch(1);
        Flux.fromIterable(workers)
                .flatMap(each -> each.stop(PATIENCE))
                .doFinally(end -> idle.countDown())
                .subscribe();
        try {
            if (!idle.await(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS)) {
                LOG.warn("the bot did not stop in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
