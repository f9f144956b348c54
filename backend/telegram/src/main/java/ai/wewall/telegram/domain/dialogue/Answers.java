package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchResponse;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.dialogue.ChatState.View;
import ai.wewall.telegram.domain.dialogue.Reply.Offered;
import ai.wewall.telegram.domain.dialogue.Wish.Aim;
import ai.wewall.telegram.domain.dialogue.Wish.Deed;
import ai.wewall.telegram.domain.dialogue.Wish.Find;
import ai.wewall.telegram.domain.dialogue.Wish.Manner;
import ai.wewall.telegram.domain.dialogue.Wish.Talk;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second half of a move: from what a person wants and what was found to what the bot shows and keeps in mind. */
public final class Answers {

    private Answers() {}

    /** Words that need no look into the market. */
    public static Turn talk(ChatState state, Talk talk) {
        return switch (talk.topic()) {
            case GREETING, STARTED_OVER -> Turn.say(ChatState.fresh(), talk.topic(), talk.words());
            case STALE_BUTTON -> Turn.note(state, talk.topic());
            default -> Turn.say(state, talk.topic(), talk.words());
        };
    }

    /** A word on what is no text; of an album only the first part is answered. */
    public static Turn regard(ChatState state, Wish.Regard regard) {
        boolean answered = regard.album() != null && regard.album().equals(state.album());
        return answered
                ? new Turn(state, List.of(), List.of(), null)
                : Turn.say(state.regarding(regard.album()), regard.topic(), List.of());
    }

    /** The button's list has been forgotten, so the person is shown how to begin anew. */
    public static Turn forgotten(ChatState state) {
        return Turn.say(state, Topic.STALE_BUTTON, List.of());
    }

    /** A list of what fits. */
    public static Turn found(ChatState state, Find wish, SearchResponse page, BoardId id) {
        Board board = board(id, wish.criteria(), page, 0);
        return Turn.show(
                state.looking(wish.criteria())
                        .showing(new View(id, board.offers().size(), null)),
                board,
                new Reply.Offers(board, offered(page), wish.heard(), wish.aim(), new Placement.Below()));
    }

    /** Nothing fits. */
    public static Turn nothing(ChatState state, Find wish, List<Reply.Relaxation> relaxations, BoardId id) {
        Board board = new Board(id, wish.criteria(), List.of(), 0, 0, null);
        return Turn.show(
                state.looking(wish.criteria()).seeingNothing(),
                board,
                new Reply.NothingFits(board, wish.heard(), wish.aim(), relaxations));
    }

    /** The next page of a list. */
    public static Turn more(ChatState state, Board before, SearchResponse page, BoardId id) {
        Board board = board(
                id, before.criteria(), page, before.before() + before.offers().size());
        return Turn.show(
                state.looking(before.criteria())
                        .showing(new View(id, board.offers().size(), null)),
                board,
                new Reply.Offers(board, offered(page), Heard.ALL, Aim.SEARCH, new Placement.Below()));
    }

    /** The list has no next page. */
    public static Turn noMore(ChatState state, Board board, Manner manner) {
        return told(state, Topic.NO_MORE, List.of(Integer.toString(board.total())), manner);
    }

    /** The card of an offer of a list. */
    public static Turn opened(
            ChatState state, Board board, Deed.Open open, @Nullable ListingDetail listing, Manner manner) {
        int number = open.number();
        if (board.offer(number).isEmpty()) {
            return told(
                    state,
                    Topic.NO_SUCH_NUMBER,
                    List.of(Integer.toString(board.offers().size())),
                    manner);
        }
        if (listing == null || listing.status() != ListingStatus.PUBLISHED) {
            return told(state, Topic.OFFER_WITHDRAWN, List.of(), manner);
        }
        return shown(state, board, open, manner, listing);
    }

    private static Turn shown(ChatState state, Board board, Deed.Open open, Manner manner, ListingDetail listing) {
        View view = new View(board.id(), board.offers().size(), open.number());
        Placement placement =
                open.asked().features().isEmpty() ? placement(state, board, manner) : new Placement.Below();
        ChatState next = placement instanceof Placement.Below ? state.showing(view) : state.turning(view);
        boolean fromList = board.offers().size() > 1 || !board.criteria().equals(SearchCriteria.none());
        return Turn.change(next, new Reply.Card(board, open.number(), listing, fromList, placement, open.asked()));
    }

    /** The list on a map, below it. */
    public static Turn located(ChatState state, Board board, List<Offered> offers) {
        return Turn.change(
                state.showing(new View(board.id(), board.offers().size(), null)), new Reply.OnMap(board, offers));
    }

    /** Other buttons under the message that was pressed. */
    public static Turn rekeyed(ChatState state, Reply keys) {
        return Turn.change(state, keys);
    }

    /** A person's favourites as a list, the latest first. */
    public static Turn favourites(ChatState state, List<Offered> offers, BoardId id) {
        List<OfferId> ids = offers.stream().map(Offered::id).toList();
        Board board = new Board(id, SearchCriteria.none(), ids, ids.size(), 0, null);
        return Turn.show(
                state.showing(new View(id, ids.size(), null)),
                board,
                new Reply.Offers(board, offers, Heard.ALL, Aim.FAVOURITES, new Placement.Below()));
    }

    /** The option that a button named is none any more. */
    public static Turn noOption(ChatState state) {
        return Turn.note(state, Topic.NO_OPTION);
    }

    /** Back from a card to its list; what is no longer offered keeps its number. */
    public static Turn closed(ChatState state, Board board, List<Offered> offers, Manner manner) {
        Placement placement = placement(state, board, manner);
        return Turn.change(
                state.turning(new View(board.id(), board.offers().size(), null)),
                new Reply.Offers(board, offers, Heard.ALL, Aim.SEARCH, placement));
    }

    /** The card of a listing that a link named. */
    public static Turn linked(ChatState state, @Nullable ListingDetail listing, BoardId id) {
        if (listing == null || listing.status() == ListingStatus.DRAFT) {
            return Turn.say(state, Topic.OFFER_UNKNOWN, List.of());
        }
        if (listing.status() == ListingStatus.WITHDRAWN) {
            return Turn.say(state, Topic.OFFER_WITHDRAWN, List.of());
        }
        Board board = new Board(id, SearchCriteria.none(), List.of(new OfferId(listing.id())), 1, 0, null);
        return Turn.show(
                state.showing(new View(id, 1, 1)),
                board,
                new Reply.Card(board, 1, listing, false, new Placement.Below()));
    }

    /** In place of the message whose button was pressed, or of the newest one; else below. */
    private static Placement placement(ChatState state, Board board, Manner manner) {
        return switch (manner) {
            case Manner.Pressed pressed -> new Placement.InPlace(pressed.messageId());
            case Manner.Typed _ -> state.hasNewest(board.id()) ? new Placement.InPlace(null) : new Placement.Below();
        };
    }

    private static Turn told(ChatState state, Topic topic, List<String> words, Manner manner) {
        return switch (manner) {
            case Manner.Pressed _ -> Turn.note(state, topic);
            case Manner.Typed _ -> Turn.say(state, topic, words);
        };
    }

    private static Board board(BoardId id, SearchCriteria criteria, SearchResponse page, int before) {
        List<OfferId> offers =
                page.items().stream().map(card -> new OfferId(card.id())).toList();
        return new Board(id, criteria, offers, page.total(), before, page.nextCursor());
    }

    private static List<Offered> offered(SearchResponse page) {
        return page.items().stream()
                .map(card -> new Offered(new OfferId(card.id()), card))
                .toList();
    }

    /** The offers of a board, found again: null where one is no longer offered. */
    public static List<Offered> again(Board board, List<ListingDetail> found) {
        return board.offers().stream()
                .map(id -> new Offered(
                        id,
                        find(id, found)
                                .filter(each -> each.status() == ListingStatus.PUBLISHED)
                                .map(ListingDetail::toCard)
                                .orElse(null)))
                .toList();
    }

    private static Optional<ListingDetail> find(OfferId id, List<ListingDetail> found) {
        return found.stream().filter(each -> each.id().equals(id.value())).findFirst();
    }
}
