package ai.wewall.telegram.application.outbox;

import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.work.Wake;
import ai.wewall.telegram.domain.delivery.Rate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Sends what waits in the outbox, one message of a chat at a time. A message is claimed in one transaction, sent outside
 * of any, and settled in another; the claim ends by itself, so a killed sender's message is sent by the next one.
 */
public final class SendMessages {

    private final Outbox outbox;
    private final Postman postman;
    private final Transactions transactions;
    private final SendingRules rules;
    private final Wake senders;
    private final Clock clock;

    /** Over the outbox, with who carries messages. */
    public SendMessages(
            Outbox outbox, Postman postman, Transactions transactions, SendingRules rules, Wake senders, Clock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.transactions = transactions;
        this.rules = rules;
        this.senders = senders;
        this.clock = clock;
    }

    /** Sends one message; false where none may be sent now. */
    public Mono<Boolean> step() {
        return transactions
                .inTransaction(Mono.defer(() -> claim(clock.instant())))
                .flatMap(claim -> switch (claim) {
                    case Claim.Taken taken ->
                        postman.deliver(taken.message()).flatMap(this::wakeAt).thenReturn(true);
                    case Claim.LaneMustWait wait -> wakeAt(wait.until()).thenReturn(true);
                    case Claim.AllMustWait wait -> wakeAt(wait.until()).thenReturn(false);
                    case Claim.SomebodyElse _ -> Mono.just(true);
                })
                .defaultIfEmpty(false);
    }

    private Mono<Claim> claim(Instant now) {
        return outbox.lease(now)
                .flatMap(lane -> outbox.first(lane.chat(), now)
                        .flatMap(message -> admit(lane, message, now))
                        .defaultIfEmpty(new Claim.SomebodyElse()));
    }

    private Mono<Claim> admit(Lane lane, QueuedMessage message, Instant now) {
        Rate.Admission own = rules.of(lane.chat()).admit(lane.paidUntil(), now);
        if (!own.admitted()) {
            return outbox.defer(lane.chat(), own.at()).thenReturn(new Claim.LaneMustWait(own.at()));
        }
        return outbox.pace().flatMap(paidUntil -> {
            Rate.Admission all = rules.overall().admit(paidUntil, now);
            return all.admitted()
                    ? take(new Lane(lane.chat(), own.paidUntil()), all.paidUntil(), message, now)
                    : Mono.just(new Claim.AllMustWait(all.at()));
        });
    }

    private Mono<Claim> take(Lane lane, Instant pace, QueuedMessage message, Instant now) {
        return outbox.savePace(pace)
                .then(outbox.saveLane(lane, now.plus(rules.lease())))
                .then(outbox.countAttempt(message.id()))
                .thenReturn(new Claim.Taken(message));
    }

    private Mono<Void> wakeAt(Instant time) {
        Duration wait = Duration.between(clock.instant(), time);
        return wait.isPositive() ? Mono.fromRunnable(() -> senders.after(wait)) : Mono.empty();
    }

    private sealed interface Claim {

        record Taken(QueuedMessage message) implements Claim {}

        record LaneMustWait(Instant until) implements Claim {}

        record AllMustWait(Instant until) implements Claim {}

        record SomebodyElse() implements Claim {}
    }
}
