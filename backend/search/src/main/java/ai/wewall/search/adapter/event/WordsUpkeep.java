package ai.wewall.search.adapter.event;

import ai.wewall.listings.Catalogue;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.LiveIndex;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * What the index of words needs from time to time: news are shown, everything is saved, and texts that are missing are
 * read from the catalogue, beside searches and changes.
 */
final class WordsUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WordsUpkeep.class);

    private static final long SHOW_MILLIS = 200;
    private static final long MEND_MILLIS = 1_000;
    private static final long SAVE_MILLIS = 30_000;

    private final Catalogue catalogue;
    private final LiveIndex index;
    private final ListingWords words;
    private final Scheduler upkeep;
    private final AtomicBoolean isMending = new AtomicBoolean();
    private final Disposable.Composite tasks = Disposables.composite();
    private volatile boolean isRunning;

    WordsUpkeep(Catalogue catalogue, LiveIndex index, ListingWords words, Scheduler upkeep) {
        this.catalogue = catalogue;
        this.index = index;
        this.words = words;
        this.upkeep = upkeep;
    }

    @Override
    public void start() {
        every(SHOW_MILLIS, words::showNews);
        every(MEND_MILLIS, this::mendWhereDue);
        every(SAVE_MILLIS, words::save);
        isRunning = true;
    }

    private void every(long millis, Runnable task) {
        tasks.add(upkeep.schedulePeriodically(task, millis, millis, TimeUnit.MILLISECONDS));
    }

    private void mendWhereDue() {
        if (!words.isComplete() && index.current().isPresent() && isMending.compareAndSet(false, true)) {
            tasks.add(mend().subscribe());
        }
    }

    private Mono<Void> mend() {
        long begun = System.nanoTime();
        return catalogue
                .readPublished(words::mend)
                .publishOn(upkeep)
                .doOnNext(position -> words.mended(position.horizon()))
                .doOnNext(
                        position -> LOG.info("words are complete after {} ms", (System.nanoTime() - begun) / 1_000_000))
                .doOnError(failed -> LOG.warn("words will be read again: {}", failed.toString()))
                .onErrorComplete()
                .doFinally(end -> isMending.set(false))
                .then();
    }

    @Override
    public void stop() {
        tasks.dispose();
        words.save();
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
