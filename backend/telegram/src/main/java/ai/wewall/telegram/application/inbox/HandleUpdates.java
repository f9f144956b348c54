package ai.wewall.telegram.application.inbox;

import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.outbox.CallbackAnswers;
import ai.wewall.telegram.application.work.Wake;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Handles stored updates: the oldest of a chat at a time, its handling, the chat's new state and the messages to be sent
 * in one transaction. A worker that is killed leaves nothing behind, and the next one begins again.
 */
public final class HandleUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(HandleUpdates.class);

    private final Inbox inbox;
    private final UpdateReading reading;
    private final UpdateHandling handler;
    private final Apology apology;
    private final CallbackAnswers callbacks;
    private final Wake senders;
    private final Transactions transactions;
    private final HandlingRules rules;
    private final Clock clock;

    /** Over the inbox, with what handles an update once it is read. */
    public HandleUpdates(
            Inbox inbox,
            UpdateReading reading,
            UpdateHandling handler,
            Apology apology,
            CallbackAnswers callbacks,
            Wake senders,
            Transactions transactions,
            HandlingRules rules,
            Clock clock) {
        this.inbox = inbox;
        this.reading = reading;
        this.handler = handler;
        this.apology = apology;
        this.callbacks = callbacks;
        this.senders = senders;
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /** Handles one update; false where none was due. */
    public Mono<Boolean> step() {
        return transactions
                .inTransaction(Mono.defer(() -> inbox.lease(clock.instant()))
                        .flatMap(chat -> inbox.next(chat, clock.instant())
                                .flatMap(this::handle)
                                .defaultIfEmpty(Handled.NOTHING)))
                .doOnNext(this::afterwards)
                .map(handled -> true)
                .onErrorResume(FailedUpdate.class, this::noteFailure)
                .defaultIfEmpty(false);
    }

    private Mono<Handled> handle(PendingUpdate update) {
        return Mono.fromCallable(() -> reading.read(update))
                .flatMap(incoming -> handler.handle(update, incoming)
                        .map(outcome -> new Handled(callbackOf(incoming), outcome.note())))
                .onErrorMap(failure -> new FailedUpdate(update, failure))
                .flatMap(handled ->
                        inbox.markHandled(update.id(), clock.instant()).thenReturn(handled));
    }

    private static @Nullable String callbackOf(IncomingUpdate incoming) {
        return incoming instanceof IncomingUpdate.FromPerson from ? from.callback() : null;
    }

    /** Once it is committed: the button stops spinning at once, and the senders look what is new. */
    private void afterwards(Handled handled) {
        if (handled.callback() != null) {
            callbacks.answer(handled.callback(), handled.note());
        }
        senders.now();
    }

    private Mono<Boolean> noteFailure(FailedUpdate failed) {
        PendingUpdate update = failed.update();
        Mono<Void> noted = rules.isLast(update)
                ? inbox.park(update.id(), failed.reason(), clock.instant())
                        .then(apology.to(update.chat()))
                        .doFirst(() -> LOG.error("update {} is parked: {}", update.id(), failed.reason()))
                : inbox.markFailed(update.id(), failed.reason(), rules.nextAttempt(update, clock.instant()));
        return transactions.inTransaction(noted.thenReturn(true)).doOnNext(done -> senders.now());
    }

    /**
     * What is left to do after the commit.
     *
     * @param callback the query to be answered, or null
     */
    private record Handled(
            @Nullable String callback, @Nullable String note) {

        static final Handled NOTHING = new Handled(null, null);
    }
}
