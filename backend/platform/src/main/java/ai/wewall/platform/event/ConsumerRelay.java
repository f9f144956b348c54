package ai.wewall.platform.event;

import ai.wewall.platform.r2dbc.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Hands events to one consumer, each in one transaction with the mark that it was done. */
final class ConsumerRelay {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerRelay.class);

    private final EventConsumer consumer;
    private final ConsumerLog log;
    private final Transactions transactions;
    private final EventProperties properties;

    ConsumerRelay(EventConsumer consumer, ConsumerLog log, Transactions transactions, EventProperties properties) {
        this.consumer = consumer;
        this.log = log;
        this.transactions = transactions;
        this.properties = properties;
    }

    /** Does everything that is due now; completes when nothing is. */
    Mono<Void> drain() {
        return log.introduce().then(step().repeat().takeWhile(worked -> worked).then());
    }

    /** Does one event, or answers false where none was due. */
    private Mono<Boolean> step() {
        return transactions
                .inTransaction(log.lease()
                        .flatMap(slot -> log.next(slot)
                                .flatMap(event -> handle(slot, event))
                                .switchIfEmpty(log.advance(slot).thenReturn(true))))
                .onErrorResume(FailedEvent.class, this::noteFailure)
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> handle(short slot, StoredEvent event) {
        return Mono.defer(() -> consumer.handle(event))
                .onErrorMap(failure -> new FailedEvent(event, failure))
                .then(log.markProcessed(slot, event))
                .then(log.advance(slot))
                .thenReturn(true);
    }

    private Mono<Boolean> noteFailure(FailedEvent failed) {
        StoredEvent event = failed.event();
        String reason = failed.reason();
        return transactions
                .inTransaction(log.markFailed(event, reason, properties.backoff())
                        .flatMap(attempts -> attempts < properties.attempts()
                                ? Mono.just(attempts)
                                : log.park(event).thenReturn(attempts)))
                .doOnNext(attempts -> LOG.warn(
                        "{} failed on event {} ({}) for the {}. time{}: {}",
                        consumer.name(),
                        event.sequence(),
                        event.type(),
                        attempts,
                        attempts < properties.attempts() ? "" : ", parked",
                        reason))
                .thenReturn(true);
    }
}
