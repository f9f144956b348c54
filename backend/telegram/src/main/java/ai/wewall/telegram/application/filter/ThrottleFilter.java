package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.Outcome;
import ai.wewall.telegram.application.inbox.Outcome.Kind;
import ai.wewall.telegram.application.memory.ChatMemory;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Rate;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.wording.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Answers no more than so many updates of a person, and tells them once. Time is that of the arrival, so that what piled
 * up while we were away is answered.
 */
public final class ThrottleFilter implements UpdateFilter {

    private static final Duration TELL_AGAIN_AFTER = Duration.ofMinutes(5);

    private final Rate rate;
    private final Chats chats;
    private final Outbox outbox;

    /** A throttle of this rate. */
    public ThrottleFilter(Rate rate, Chats chats, Outbox outbox) {
        this.rate = rate;
        this.chats = chats;
        this.outbox = outbox;
    }

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        ChatMemory memory = exchange.memory();
        Instant arrived = exchange.update().receivedAt();
        Rate.Admission admission = rate.admit(memory.paidUntil(), arrived);
        return admission.admitted()
                ? next.handle(exchange.remembering(memory.paidUntil(admission.paidUntil())))
                : refuse(exchange, memory, arrived);
    }

    private Mono<Outcome> refuse(Exchange exchange, ChatMemory memory, Instant arrived) {
        Texts texts = Texts.of(exchange.language());
        Outcome outcome = new Outcome(Kind.THROTTLED, texts.get("note." + Topic.TOO_FAST));
        if (memory.toldAt().plus(TELL_AGAIN_AFTER).isAfter(arrived)) {
            return Mono.just(outcome);
        }
        Outgoing told = new Outgoing.Words(texts.get("say." + Topic.TOO_FAST), Keyboard.none());
        return chats.save(exchange.update().chat(), memory.toldAt(arrived))
                .then(outbox.add(exchange.update().chat(), List.of(told), arrived))
                .thenReturn(outcome);
    }
}
