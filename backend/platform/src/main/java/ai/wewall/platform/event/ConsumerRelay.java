package ai.wewall.platform.event;

import ai.wewall.platform.PlainText;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Hands events to one consumer, each in one transaction with the mark that it was done. */
final class ConsumerRelay {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerRelay.class);
    private static final int LONGEST_REASON = 500;

    /** Beyond what the database allows a statement: it does not answer at all. */
    private static final Duration DATABASE_LIMIT = Duration.ofSeconds(20);

    private final EventConsumer consumer;
    private final ConsumerLog log;
    private final Transactions transactions;
    private final EventProperties properties;
    private volatile boolean known;

    ConsumerRelay(EventConsumer consumer, ConsumerLog log, Transactions transactions, EventProperties properties) {
        this.consumer = consumer;
        this.log = log;
        this.transactions = transactions;
        this.properties = properties;
    }

    /** Does everything that is due now; completes when nothing is. */
    Mono<Void> drain() {
        return introduced().then(step().repeat().takeWhile(worked -> worked).then());
    }

    private Mono<Void> introduced() {
        return known ? Mono.empty() : log.introduce().doOnSuccess(done -> known = true);
    }

    /** Does one event, or answers false where none was due. */
    private Mono<Boolean> step() {
        return Mono.defer(() -> {
            AtomicReference<@Nullable StoredEvent> current = new AtomicReference<>();
            return transactions
                    .inTransaction(log.lease()
                            .flatMap(slot -> log.next(slot)
                                    .doOnNext(current::set)
                                    .flatMap(event -> handle(slot, event))
                                    .switchIfEmpty(log.advance(slot).thenReturn(true))))
                    .timeout(properties.handlingLimit().plus(DATABASE_LIMIT))
                    .onErrorResume(failure -> noteFailure(current.get(), failure))
                    .defaultIfEmpty(false);
        });
    }

    private Mono<Boolean> handle(short slot, StoredEvent event) {
        return Mono.defer(() -> consumer.handle(event))
                .timeout(properties.handlingLimit())
                .then(log.markProcessed(slot, event))
                .then(log.advance(slot))
                .thenReturn(true);
    }

    /** Whatever went wrong, the commit included, the event is to blame, or else this cannot be noted either. */
    private Mono<Boolean> noteFailure(@Nullable StoredEvent event, Throwable failure) {
        if (event == null) {
            return Mono.error(failure);
        }
        return transactions
                .inTransaction(log.markFailed(event, reason(failure), properties.backoff(), properties.maxBackoff())
                        .flatMap(attempts -> attempts < properties.attempts()
                                ? Mono.just(attempts)
                                : log.park(event).thenReturn(attempts)))
                .doOnNext(attempts -> tell(event, attempts, failure))
                .thenReturn(true);
    }

    /** What the failure says may be about a person, so it stands in the table and not in the log. */
    private void tell(StoredEvent event, int attempts, Throwable failure) {
        LOG.warn(
                "{} failed on event {} ({}) for the {}. time{}: {}",
                consumer.name(),
                event.sequence(),
                event.type(),
                attempts,
                attempts < properties.attempts() ? "" : ", parked",
                failure.getClass().getName());
    }

    /** Kind and message of the failure, short enough for a row. */
    private static String reason(Throwable failure) {
        String text = PlainText.of(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
