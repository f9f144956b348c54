package ai.wewall.telegram.application.staff;

import ai.wewall.identity.Staff;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.IncomingUpdate.FromPerson;
import ai.wewall.telegram.application.inbox.Outcome;
import ai.wewall.telegram.application.inbox.Outcome.Kind;
import ai.wewall.telegram.application.inbox.PendingUpdate;
import ai.wewall.telegram.application.inbox.UpdateHandling;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.wording.StaffWording;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Answers in the staff bot. Strangers are told in private that the bot is not for them, and nothing else; groups other
 * than the staff's own are not spoken in at all.
 */
public final class AnswerStaff implements UpdateHandling {

    private final Staff register;
    private final Chats chats;
    private final Outbox outbox;
    private final @Nullable ChatId group;
    private final Clock clock;

    /**
     * The staff bot.
     *
     * @param group the group in which the staff work, or null where there is none
     */
    public AnswerStaff(Staff register, Chats chats, Outbox outbox, @Nullable ChatId group, Clock clock) {
        this.register = register;
        this.chats = chats;
        this.outbox = outbox;
        this.group = group;
        this.clock = clock;
    }

    @Override
    public Mono<Outcome> handle(PendingUpdate update, IncomingUpdate incoming) {
        return switch (incoming) {
            case FromPerson from -> answer(from);
            case IncomingUpdate.Availability availability -> noted(availability);
            case IncomingUpdate.Moved moved ->
                outbox.follow(moved.from(), moved.to(), clock.instant())
                        .then(chats.becomes(moved.from(), moved.to()))
                        .thenReturn(Outcome.of(Kind.NOTED));
            case IncomingUpdate.Inline _, IncomingUpdate.Ignored _ -> Mono.just(Outcome.of(Kind.IGNORED));
        };
    }

    private Mono<Outcome> answer(FromPerson from) {
        return isSpokenIn(from.chat())
                .flatMap(spoken -> spoken
                        ? register.rolesOf(from.account().id()).flatMap(roles -> tell(from, roles))
                        : Mono.just(Outcome.of(Kind.IGNORED)));
    }

    /** The settings may name the group that has become a supergroup since. */
    private Mono<Boolean> isSpokenIn(ChatId chat) {
        if (!chat.isShared()) {
            return Mono.just(true);
        }
        return group == null
                ? Mono.just(false)
                : outbox.placeOf(group).map(place -> chat.equals(place) || chat.equals(group));
    }

    private Mono<Outcome> tell(FromPerson from, Set<String> roles) {
        if (roles.isEmpty() && from.chat().isShared()) {
            return Mono.just(Outcome.of(Kind.BLOCKED));
        }
        StaffWording wording = StaffWording.of(from.account().languageCode());
        String words = roles.isEmpty()
                ? wording.stranger()
                : wording.greeting(from.account().firstName(), roles);
        Outgoing message = new Outgoing.Words(words, Keyboard.none());
        return outbox.add(from.chat(), List.of(message), clock.instant())
                .thenReturn(Outcome.of(roles.isEmpty() ? Kind.BLOCKED : Kind.ANSWERED));
    }

    private Mono<Outcome> noted(IncomingUpdate.Availability availability) {
        Mono<Void> work = availability.available()
                ? chats.markAvailable(availability.chat())
                : chats.markUnavailable(availability.chat(), clock.instant()).then(outbox.drop(availability.chat()));
        return work.thenReturn(Outcome.of(Kind.NOTED));
    }
}
