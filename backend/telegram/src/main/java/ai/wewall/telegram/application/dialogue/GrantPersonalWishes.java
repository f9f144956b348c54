package ai.wewall.telegram.application.dialogue;

import ai.wewall.identity.Linking;
import ai.wewall.identity.People;
import ai.wewall.platform.Ids;
import ai.wewall.search.PersonalFinds;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Wish;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Mono;

/** Grants what is a person's own: language, telephone number, joined accounts, kept offers and searches. */
public final class GrantPersonalWishes implements PersonalWishes {

    private final People people;
    private final Chats chats;
    private final GrantFinds finds;
    private final GrantLinks links;
    private final Clock clock;

    /** Over the doors of identity and search, and what is kept of chats. */
    public GrantPersonalWishes(
            People people,
            Linking linking,
            Chats chats,
            PersonalFinds finds,
            Market market,
            Boards boards,
            Ids ids,
            Clock clock) {
        this.finds = new GrantFinds(finds, market, boards, ids);
        this.links = new GrantLinks(linking, people);
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
            case Wish.Own own -> finds.own(speaker, state, own);
            case Wish.Compare _ -> finds.compare(state);
            case Wish.Subscribe subscribe -> finds.subscribe(speaker, state, subscribe);
            case Wish.Forget forget -> finds.forget(speaker, state, forget);
            case Wish.SeeSearches _ -> finds.searches(speaker, state);
            case Wish.SeeFavourites _ -> finds.favourites(speaker, state);
            case Wish.AskToJoin ask -> links.ask(speaker, state, ask.code());
            case Wish.Join join -> links.join(speaker, state, join);
            case Wish.NotJoin not -> Mono.just(GrantLinks.left(state, not.messageId()));
        };
    }
}
