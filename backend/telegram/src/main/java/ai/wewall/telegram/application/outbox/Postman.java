package ai.wewall.telegram.application.outbox;

import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.domain.delivery.Delivery;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Carries a claimed message to Telegram and settles what follows from how that went. */
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final BotApi api;
    private final PictureBook pictures;
    private final Papers papers;
    private final Outbox outbox;
    private final Boards boards;
    private final Chats chats;
    private final Transactions transactions;
    private final SendingRules rules;
    private final Clock clock;

    /** With the Bot API and what is noted after it answered. */
    public Postman(
            BotApi api,
            PictureBook pictures,
            Papers papers,
            Outbox outbox,
            Boards boards,
            Chats chats,
            Transactions transactions,
            SendingRules rules,
            Clock clock) {
        this.api = api;
        this.pictures = pictures;
        this.papers = papers;
        this.outbox = outbox;
        this.boards = boards;
        this.chats = chats;
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /** Delivers, or not, and says when the chat is due again. */
    Mono<Instant> deliver(QueuedMessage queued) {
        return carry(queued)
                .timeout(rules.limit(), Mono.just(new Delivery.Unreachable("TIMEOUT")))
                .flatMap(delivery -> settle(queued, delivery));
    }

    private Mono<Delivery> carry(QueuedMessage queued) {
        return switch (queued.message()) {
            case Outgoing.Words words -> api.send(queued.chat(), words, Optional.empty());
            case Outgoing.Prompt prompt -> api.send(queued.chat(), prompt, Optional.empty());
            case Outgoing.Rekey rekey -> api.rekey(queued.chat(), rekey);
            case Outgoing.Show show ->
                pictures.of(show.picture()).flatMap(picture -> api.send(queued.chat(), show, picture));
            case Outgoing.Change change -> change(queued, change);
            case Outgoing.Document document -> document(queued, document);
        };
    }

    /** A file that cannot be made now is made later, as Telegram is called later; one of what is forgotten is not. */
    private Mono<Delivery> document(QueuedMessage queued, Outgoing.Document document) {
        return papers.of(queued.chat(), document)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(file -> api.send(queued.chat(), document, file))
                .onErrorResume(failure -> Mono.just(new Delivery.Unreachable(failure.toString())));
    }

    /** A list whose message is not known was never sent, so its change is shown as a new message. */
    private Mono<Delivery> change(QueuedMessage queued, Outgoing.Change change) {
        return Mono.justOrEmpty(change.messageId())
                .switchIfEmpty(boards.messageOf(change.board()))
                .flatMap(messageId -> pictures.of(change.picture())
                        .flatMap(picture -> api.change(queued.chat(), messageId, change, picture)))
                .switchIfEmpty(Mono.defer(() -> pictures.of(change.picture())
                        .flatMap(picture -> api.send(queued.chat(), change.instead(), picture))));
    }

    private Mono<Instant> settle(QueuedMessage queued, Delivery delivery) {
        Instant now = clock.instant();
        Verdict verdict =
                rules.deliveries().judge(queued.message(), delivery, queued.attempts() + 1, queued.queuedAt(), now);
        Instant due = verdict instanceof Verdict.Again again ? again.at() : now;
        return transactions.inTransaction(act(queued, verdict, now)
                .then(Mono.defer(() -> outbox.placeOf(queued.chat())))
                .flatMap(place -> outbox.defer(place, due))
                .thenReturn(due));
    }

    private Mono<Void> act(QueuedMessage queued, Verdict verdict, Instant now) {
        return switch (verdict) {
            case Verdict.Done done -> outbox.remove(queued.id()).then(note(queued, done));
            case Verdict.Again again -> Mono.fromRunnable(() -> tell(queued, again));
            case Verdict.Instead instead -> outbox.replace(queued.id(), instead.message());
            case Verdict.Park park ->
                outbox.park(queued.id(), park.reason(), now)
                        .doFirst(() -> LOG.error("message {} is parked: {}", queued.id(), park.reason()));
            case Verdict.Follow follow ->
                outbox.follow(queued.chat(), follow.to(), now).then(chats.becomes(queued.chat(), follow.to()));
            case Verdict.DropChat _ -> outbox.drop(queued.chat()).then(chats.markUnavailable(queued.chat(), now));
        };
    }

    /** Which message shows what, so that an answer to it is understood. */
    private Mono<Void> note(QueuedMessage queued, Verdict.Done done) {
        Integer message = done.messageId();
        if (message == null) {
            return Mono.empty();
        }
        return switch (queued.message()) {
            case Outgoing.Show show ->
                boards.markShown(show.board(), message)
                        .then(boards.markTurned(queued.chat(), message, show.board(), show.open()));
            case Outgoing.Change change -> boards.markTurned(queued.chat(), message, change.board(), change.open());
            case Outgoing.Words _, Outgoing.Prompt _, Outgoing.Rekey _, Outgoing.Document _ -> Mono.empty();
        };
    }

    private static void tell(QueuedMessage queued, Verdict.Again again) {
        LOG.warn("message {} waits until {}: {}", queued.id(), again.at(), again.reason());
    }
}
