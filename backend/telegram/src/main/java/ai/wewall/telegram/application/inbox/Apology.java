package ai.wewall.telegram.application.inbox;

import ai.wewall.platform.problem.ProblemException;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.wording.Texts;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Tells a person that their message could not be answered. In Russian, as who they are may be what failed. */
public final class Apology {

    private final Outbox outbox;
    private final Clock clock;

    /** Through the outbox. */
    public Apology(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Queues it; groups and channels, whose ids are negative, are left in peace. */
    Mono<Void> to(ChatId chat, @Nullable Throwable cause) {
        boolean full =
                cause instanceof ProblemException problem && problem.code().equals("LIST_FULL");
        String text = Texts.of("ru").get("say." + (full ? Topic.LIST_FULL : Topic.APOLOGY));
        return !chat.isShared()
                ? outbox.add(chat, List.of(new Outgoing.Words(text, Keyboard.none())), clock.instant())
                : Mono.empty();
    }
}
