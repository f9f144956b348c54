package ai.wewall.telegram.application.dialogue;

import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.Notify;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.platform.Ids;
import ai.wewall.search.PersonalFinds;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.dialogue.Answers;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Wish;
import ai.wewall.telegram.domain.wording.CriteriaChips;
import ai.wewall.telegram.domain.wording.Texts;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Grants what concerns offers and searches that a person keeps. */
final class GrantFinds {

    /** More do not fit under a picture. */
    private static final int SHOWN = 5;

    private static final int LONGEST_NAME = 100;

    private final PersonalFinds finds;
    private final Market market;
    private final Boards boards;
    private final Ids ids;

    GrantFinds(PersonalFinds finds, Market market, Boards boards, Ids ids) {
        this.finds = finds;
        this.market = market;
        this.boards = boards;
        this.ids = ids;
    }

    Mono<Turn> own(Speaker speaker, ChatState state, Wish.Own wish) {
        return onBoard(
                speaker,
                state,
                wish.board(),
                board -> Mono.justOrEmpty(board.offer(wish.number()))
                        .flatMap(offer -> act(speaker, state, offer, wish))
                        .defaultIfEmpty(Turn.note(state, Topic.STALE_BUTTON)));
    }

    private Mono<Turn> act(Speaker speaker, ChatState state, OfferId offer, Wish.Own wish) {
        return switch (wish.act()) {
            case LIKE ->
                finds.toggleFavourite(speaker.person(), offer.value())
                        .map(liked -> Turn.note(state, liked ? Topic.FAVOURED : Topic.UNFAVOURED));
            case HIDE -> finds.hide(speaker.person(), offer.value()).thenReturn(Turn.note(state, Topic.HIDDEN));
            case MARK -> Mono.just(marked(state.marking(offer), offer));
        };
    }

    private static Turn marked(ChatState state, OfferId offer) {
        if (!state.marked().contains(offer)) {
            return Turn.note(state, Topic.UNMARKED);
        }
        return state.marked().size() < 2
                ? Turn.note(state, Topic.MARKED)
                : Turn.say(
                        state,
                        Topic.READY_TO_COMPARE,
                        List.of(Integer.toString(state.marked().size())));
    }

    Mono<Turn> compare(ChatState state) {
        return state.marked().size() < 2
                ? Mono.just(Turn.say(state, Topic.NOTHING_TO_COMPARE, List.of()))
                : market.listings(state.marked()).map(found -> Turn.change(state, new Reply.SideBySide(found)));
    }

    Mono<Turn> subscribe(Speaker speaker, ChatState state, Wish.Subscribe wish) {
        Texts texts = Texts.of(speaker.language());
        return onBoard(speaker, state, wish.board(), board -> {
            String line = new CriteriaChips(texts).line(board.criteria());
            String name = line.isEmpty() ? texts.get("search.everything") : line;
            return finds.subscribe(
                            speaker.person(),
                            name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                            board.criteria(),
                            wish.notice())
                    .thenReturn(
                            wish.notice() == Notify.OFF
                                    ? Turn.say(state, Topic.SAVED, List.of())
                                    : Turn.say(state, Topic.SUBSCRIBED, List.of(texts.word("notify", wish.notice()))))
                    .map(turn -> turn.after(new Reply.ListKeys(board, wish.messageId())));
        });
    }

    Mono<Turn> forget(Speaker speaker, ChatState state, Wish.Forget wish) {
        return finds.forgetSearch(speaker.person(), wish.search())
                .thenReturn(Turn.say(state, Topic.SUBSCRIPTION_GONE, List.of()));
    }

    Mono<Turn> searches(Speaker speaker, ChatState state) {
        return finds.searches(speaker.person(), 2 * SHOWN).map(all -> searches(state, all));
    }

    private static Turn searches(ChatState state, List<SavedSearch> all) {
        return all.isEmpty()
                ? Turn.say(state, Topic.NO_SEARCHES, List.of())
                : Turn.change(state, new Reply.Searches(all));
    }

    Mono<Turn> favourites(Speaker speaker, ChatState state) {
        return finds.favourites(speaker.person(), SHOWN).map(kept -> favourites(state, kept));
    }

    private Turn favourites(ChatState state, List<KeptListing> kept) {
        List<Reply.Offered> offers = kept.stream()
                .map(each -> new Reply.Offered(new OfferId(each.id()), each.withdrawn() ? null : each.listing()))
                .toList();
        return offers.isEmpty()
                ? Turn.say(state, Topic.NO_FAVOURITES, List.of())
                : Answers.favourites(state, offers, new BoardId(ids.next()));
    }

    private Mono<Turn> onBoard(Speaker speaker, ChatState state, BoardId board, Function<Board, Mono<Turn>> then) {
        return boards.find(speaker.chat(), board)
                .flatMap(then)
                .switchIfEmpty(Mono.fromSupplier(() -> Answers.forgotten(state)));
    }
}
