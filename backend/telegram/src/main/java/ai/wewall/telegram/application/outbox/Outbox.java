package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** The messages of one bot that wait to be sent. All methods join the caller's transaction. */
public interface Outbox {

    /**
     * Queues messages behind those that wait for the chat already. What is longer than Telegram takes is queued in parts;
     * changes of the same message that still wait are forgotten, as only the last one would be seen.
     */
    Mono<Void> add(ChatId chat, List<Outgoing> messages, Priority priority, Instant now);

    /** Queues answers to what a person has done. */
    default Mono<Void> add(ChatId chat, List<Outgoing> messages, Instant now) {
        return add(chat, messages, Priority.ANSWER, now);
    }

    /**
     * Takes a lane that is due and has something to send, for the length of the transaction; lanes that others have taken
     * are passed over, and lanes with more urgent messages come first. Empty where there is none.
     */
    Mono<Lane> lease(Instant now);

    /** The first message of a taken lane; empty where another has just sent it. */
    Mono<QueuedMessage> first(ChatId chat, Instant now);

    /** State of the rate over all chats, taken for the length of the transaction. */
    Mono<Instant> pace();

    /** Saves the state of the rate over all chats. */
    Mono<Void> savePace(Instant paidUntil);

    /** Says when a lane is due again, and saves the state of its rate. */
    Mono<Void> saveLane(Lane lane, Instant dueAt);

    /** Says when a lane is due again. */
    Mono<Void> defer(ChatId chat, Instant dueAt);

    /** Counts an attempt. */
    Mono<Void> countAttempt(long message);

    /** Forgets a message that is done with. */
    Mono<Void> remove(long message);

    /** Puts another message in its place. */
    Mono<Void> replace(long message, Outgoing instead);

    /** Gives a message up and keeps it for people to look at. */
    Mono<Void> park(long message, String reason, Instant now);

    /** Drops everything that waits for a chat. */
    Mono<Void> drop(ChatId chat);

    /**
     * A group has become a supergroup: what waits for it goes there, in its order, and so does what is queued for the old
     * id from now on. May be told any number of times.
     */
    Mono<Void> follow(ChatId group, ChatId supergroup, Instant now);

    /** Where a chat is now: itself, or the supergroup that it has become. */
    Mono<ChatId> placeOf(ChatId chat);

    /** Forgets messages that were parked before this time. */
    Mono<Long> forgetBefore(Instant time);
}
