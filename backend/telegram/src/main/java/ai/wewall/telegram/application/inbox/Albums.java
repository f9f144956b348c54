package ai.wewall.telegram.application.inbox;

import ai.wewall.telegram.domain.dialogue.Input;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Gathers albums. Telegram sends each picture by itself, and words stand under one of them; so a picture without words
 * waits a moment, and is passed over where words of the same album have arrived meanwhile.
 */
final class Albums {

    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final Inbox inbox;

    Albums(Inbox inbox) {
        this.inbox = inbox;
    }

    /** What is done with the update now. */
    Mono<Step> of(PendingUpdate update, IncomingUpdate incoming, Instant now) {
        if (!(incoming instanceof IncomingUpdate.FromPerson from)
                || !(from.input() instanceof Input.Sent sent)
                || sent.album() == null) {
            return Mono.just(new Handle());
        }
        Instant gathered = update.receivedAt().plus(GATHERING);
        return gathered.isAfter(now)
                ? Mono.just(new Wait(gathered))
                : inbox.hasWordsUnder(update, sent.album()).map(words -> words ? new PassOver() : new Handle());
    }

    /** What is done with an update. */
    sealed interface Step {}

    /** It is handled. */
    record Handle() implements Step {}

    /** It and its chat wait until then. */
    record Wait(Instant until) implements Step {}

    /** It is done with, as what comes behind it speaks for it. */
    record PassOver() implements Step {}
}
