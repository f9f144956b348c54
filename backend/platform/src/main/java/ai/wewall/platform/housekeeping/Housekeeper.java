package ai.wewall.platform.housekeeping;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** Does all chores, each by its own clock and none because of another. Replicas begin at different moments. */
final class Housekeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeper.class);

    private final List<Chore> chores;
    private Disposable.Composite running = Disposables.composite();

    Housekeeper(List<Chore> chores) {
        this.chores = List.copyOf(chores);
    }

    @Override
    public synchronized void start() {
        running = Disposables.composite();
        chores.forEach(chore -> running.add(begin(chore)));
    }

    private static Disposable begin(Chore chore) {
        Duration first = Duration.ofMillis(
                ThreadLocalRandom.current().nextLong(1 + chore.every().toMillis()));
        return Mono.delay(first)
                .then(Mono.defer(() -> done(chore)))
                .repeatWhen(ends -> ends.delayElements(chore.every()))
                .subscribe();
    }

    private static Mono<Long> done(Chore chore) {
        return Mono.defer(chore.work())
                .doOnNext(cleared -> LOG.debug("{}: {} cleared away", chore.name(), cleared))
                .onErrorResume(failure -> {
                    LOG.warn("{} has to wait: {}", chore.name(), failure.toString());
                    return Mono.empty();
                });
    }

    @Override
    public synchronized void stop() {
        running.dispose();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isDisposed() && running.size() > 0;
    }
}
