package ai.wewall.telegram.application.inbox;

import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.outbox.CallbackAnswers;
import ai.wewall.telegram.application.work.Wakes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private final Albums albums;
    private final UpdateReading reading;
    private final UpdateHandling handler;
    private final Apology apology;
    private final CallbackAnswers callbacks;
    private final Wakes wakes;
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
            Wakes wakes,
            Transactions transactions,
            HandlingRules rules,
            Clock clock) {
        this.inbox = inbox;
        this.albums = new Albums(inbox);
        this.reading = reading;
        this.handler = handler;
        this.apology = apology;
        this.callbacks = callbacks;
        this.wakes = wakes;
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
                .flatMap(incoming ->
                        albums.of(update, incoming, clock.instant()).flatMap(step -> take(step, update, incoming)))
                .onErrorMap(failure -> new FailedUpdate(update, failure));
    }

    private Mono<Handled> take(Albums.Step step, PendingUpdate update, IncomingUpdate incoming) {
        return switch (step) {
            case Albums.Handle _ ->
                handler.handle(update, incoming)
                        .map(outcome -> new Handled(callbackOf(incoming), outcome.note(), outcome.cards()))
                        .flatMap(handled -> done(update, handled));
            case Albums.PassOver _ -> done(update, Handled.NOTHING);
            case Albums.Wait wait ->
                inbox.postpone(update, wait.until())
                        .doOnSuccess(done -> wakes.handlers().after(Duration.between(clock.instant(), wait.until())))
                        .thenReturn(Handled.NOTHING);
        };
    }

    private Mono<Handled> done(PendingUpdate update, Handled handled) {
        return inbox.markHandled(update.id(), clock.instant()).thenReturn(handled);
    }

    private static @Nullable String callbackOf(IncomingUpdate incoming) {
        return incoming instanceof IncomingUpdate.FromPerson from ? from.callback() : null;
    }

    /** Once it is committed: the button stops spinning at once, and the senders look what is new. */
    private void afterwards(Handled handled) {
        if (handled.callback() != null) {
            callbacks.answer(handled.callback(), handled.note());
        }
        if (handled.cards() != null) {
            callbacks.answer(handled.cards());
        }
        wakes.senders().now();
    }

    private Mono<Boolean> noteFailure(FailedUpdate failed) {
        return transactions
                .inTransaction(rules.isLast(failed.update(), failed.getCause()) ? parked(failed) : deferred(failed))
                .thenReturn(true);
    }

    private Mono<Void> parked(FailedUpdate failed) {
        PendingUpdate update = failed.update();
        return inbox.park(update, failed.reason(), clock.instant())
                .filter(parked -> parked)
                .doOnNext(parked -> LOG.error("update {} is parked: {}", update.id(), failed.reason()))
                .flatMap(parked -> apology.to(update.chat(), failed.getCause()))
                .doOnSuccess(told -> wakes.senders().now());
    }

    private Mono<Void> deferred(FailedUpdate failed) {
        Instant now = clock.instant();
        Instant next = rules.nextAttempt(failed.update(), now);
        return inbox.markFailed(failed.update(), failed.reason(), next)
                .doOnSuccess(noted -> wakes.handlers().after(Duration.between(now, next)))
                .then();
    }

    /**
     * What is left to do after the commit.
     *
     * @param callback the query to be answered, or null
     * @param cards the answer to an inline query, or null
     */
    private record Handled(
            @Nullable String callback,
            @Nullable String note,
            @Nullable InlineCards cards) {

        static final Handled NOTHING = new Handled(null, null, null);
    }
}
