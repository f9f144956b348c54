package ai.wewall.telegram.application.dialogue;

import ai.wewall.identity.People;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Wish;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Mono;

/** Grants what concerns the person and the chat: the language, a telephone number, the joining of accounts. */
public final class GrantPersonalWishes implements PersonalWishes {

    private final People people;
    private final Chats chats;
    private final Clock clock;

    /** Over the door of identity and what is kept of chats. */
    public GrantPersonalWishes(People people, Chats chats, Clock clock) {
        this.people = people;
        this.chats = chats;
        this.clock = clock;
    }

    @Override
    public Mono<Turn> grant(Speaker speaker, ChatState state, Wish.Personal wish) {
        return switch (wish) {
            case Wish.Speak speak ->
                people.chooseLocale(speaker.person(), speak.language())
                        .thenReturn(Turn.say(state, Topic.LANGUAGE_CHOSEN, List.of())
                                .in(speak.language()));
            case Wish.LeaveNumber number ->
                chats.keepNumber(speaker.chat(), number.phone(), clock.instant())
                        .thenReturn(Turn.say(state, Topic.NUMBER_KEPT, List.of()));
            case Wish.Join _ -> Mono.just(Turn.say(state, Topic.LINK_EXPIRED, List.of()));
        };
    }
}
