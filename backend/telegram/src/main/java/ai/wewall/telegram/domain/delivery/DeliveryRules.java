package ai.wewall.telegram.domain.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What follows from how an attempt went.
 *
 * @param backoff wait after the first failure, doubled with each further one
 * @param maxBackoff longest wait between two attempts
 * @param maxAge how long a message is tried before it is given up
 */
public record DeliveryRules(Duration backoff, Duration maxBackoff, Duration maxAge) {

    /** A wait that Telegram asks for is taken no longer than this. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /**
     * The verdict.
     *
     * @param attempts attempts so far, this one included
     * @param queuedAt when the message was queued
     */
    public Verdict judge(Outgoing message, Delivery delivery, int attempts, Instant queuedAt, Instant now) {
        return switch (delivery) {
            case Delivery.Delivered delivered -> new Verdict.Done(delivered.messageId());
            case Delivery.Unchanged _ -> new Verdict.Done(null);
            case Delivery.TooMany tooMany -> new Verdict.Again(now.plus(pause(tooMany.pause())), "TOO_MANY");
            case Delivery.Unwanted _ -> new Verdict.DropChat();
            case Delivery.Moved moved -> new Verdict.Follow(moved.to());
            case Delivery.Refused refused -> refused(message, refused);
            case Delivery.Unreachable unreachable -> later(unreachable.reason(), attempts, queuedAt, now);
        };
    }

    /** A message that cannot be changed, as the person has deleted it, is no reason to keep the answer back. */
    private static Verdict refused(Outgoing message, Delivery.Refused refused) {
        return message instanceof Outgoing.Change change
                ? new Verdict.Instead(change.instead())
                : new Verdict.Park(refused.code() + " " + refused.reason());
    }

    private Verdict later(String reason, int attempts, Instant queuedAt, Instant now) {
        return queuedAt.plus(maxAge).isBefore(now)
                ? new Verdict.Park(reason)
                : new Verdict.Again(now.plus(backoff(attempts)), reason);
    }

    private Duration backoff(int attempts) {
        Duration wait = backoff.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 20));
        return wait.compareTo(maxBackoff) > 0 ? maxBackoff : wait;
    }

    private static Duration pause(Duration asked) {
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }
}
