package ai.wewall.telegram.application.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Fetches updates by long polling, in one replica at a time. The offset moves on only after a batch is committed, so that
 * what Telegram takes as confirmed is ours.
 */
public final class PollUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(PollUpdates.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final UpdateSource source;
    private final ReceiveUpdates receiving;
    private final SoleRight right;

    /** From the source into the inbox. */
    public PollUpdates(UpdateSource source, ReceiveUpdates receiving, SoleRight right) {
        this.source = source;
        this.receiving = receiving;
        this.right = right;
    }

    /** Polls until it is cancelled; survives every failure. */
    public Mono<Void> forEver() {
        return Mono.defer(() -> right.during("poll", source.prepare().then(poll(new AtomicLong()))))
                .retryWhen(patiently())
                .repeat()
                .then();
    }

    private Mono<Void> poll(AtomicLong offset) {
        return Mono.defer(() -> source.next(offset.get()))
                .flatMap(batch -> receiving.receive(batch).doOnSuccess(stored -> offset.set(after(batch))))
                .retryWhen(patiently())
                .repeat()
                .then();
    }

    /**
     * After an empty answer everything is confirmed. Asking for the oldest from there finds updates also where Telegram
     * has begun to number anew, as it does after a quiet week.
     */
    private static long after(List<RawUpdate> batch) {
        return batch.stream().mapToLong(RawUpdate::id).max().orElse(-1) + 1;
    }

    private static Retry patiently() {
        return Retry.backoff(Long.MAX_VALUE, SHORTEST_PAUSE)
                .maxBackoff(LONGEST_PAUSE)
                .transientErrors(true)
                .doBeforeRetry(signal -> LOG.warn(
                        "updates cannot be fetched: {}", signal.failure().getMessage()));
    }
}
