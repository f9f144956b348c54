package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.reckoning.Reckoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bot keeps in mind of a chat.
 *
 * @param criteria what the person has asked for so far
 * @param view what was shown last, or null
 * @param viewIsLast whether that is still the newest message of ours, so that it can change before the person's eyes
 * @param album the album that was answered last, or null
 * @param said the person's last words, or null
 * @param marked offers that are to be compared, null in what an older release has kept
 * @param reckoning the calculation that the talk is about, or null
 */
public record ChatState(
        SearchCriteria criteria,
        @Nullable View view,
        boolean viewIsLast,
        @Nullable String album,
        @Nullable LastSaid said,
        @Nullable List<OfferId> marked,
        @Nullable Reckoning reckoning) {

    /** As many offers can be laid side by side. */
    public static final int MOST_MARKED = 5;

    private static final ChatState FRESH =
            new ChatState(SearchCriteria.none(), null, false, null, null, List.of(), null);

    public ChatState {
        marked = marked == null ? List.of() : List.copyOf(marked);
    }

    /** A state in which nothing is calculated. */
    public ChatState(
            SearchCriteria criteria,
            @Nullable View view,
            boolean viewIsLast,
            @Nullable String album,
            @Nullable LastSaid said,
            @Nullable List<OfferId> marked) {
        this(criteria, view, viewIsLast, album, said, marked, null);
    }

    /** The talk is about this calculation now, and about its offer. */
    public ChatState reckoning(Reckoning subject) {
        return new ChatState(criteria, view, viewIsLast, album, said, marked, subject);
    }

    /** Offers that are to be compared, in the order in which they were marked. */
    @Override
    public List<OfferId> marked() {
        return marked == null ? List.of() : marked;
    }

    /** Marks an offer, or takes the mark away; the oldest mark goes where there are too many. */
    public ChatState marking(OfferId offer) {
        List<OfferId> next = new ArrayList<>(marked());
        if (!next.remove(offer)) {
            next.add(offer);
        }
        int from = Math.max(0, next.size() - MOST_MARKED);
        return new ChatState(criteria, view, viewIsLast, album, said, next.subList(from, next.size()), reckoning);
    }

    /** A chat in which nothing was said. */
    public static ChatState fresh() {
        return FRESH;
    }

    /** The list that is in view, or whose offer is. */
    public Optional<View> shown() {
        return Optional.ofNullable(view);
    }

    ChatState looking(SearchCriteria wanted) {
        return new ChatState(wanted, view, viewIsLast, album, said, marked);
    }

    /** Nothing fits what is wanted now, so there is no list to go on with. */
    ChatState seeingNothing() {
        return new ChatState(criteria, null, false, album, said, marked);
    }

    /** A new message shows this. */
    ChatState showing(View shown) {
        return new ChatState(criteria, shown, true, album, said, marked);
    }

    /** A message that was there before shows this now; it is the newest one only where it was so before. */
    ChatState turning(View shown) {
        return new ChatState(criteria, shown, hasNewest(shown.board()), album, said, marked);
    }

    ChatState regarding(@Nullable String another) {
        return new ChatState(criteria, view, viewIsLast, another, said, marked, reckoning);
    }

    /** The album is answered by what is answered now. */
    public ChatState underAlbum(@Nullable String answered) {
        return answered == null ? this : regarding(answered);
    }

    /** The person has said something, by this message. */
    public ChatState hearing(int messageId, String text) {
        return messageId == 0
                ? this
                : new ChatState(
                        criteria,
                        view,
                        viewIsLast,
                        album,
                        new LastSaid(messageId, text.hashCode(), criteria),
                        marked,
                        reckoning);
    }

    /** As it was before the message; unchanged where another one was the last. */
    public ChatState before(int messageId) {
        return said != null && said.messageId() == messageId
                ? new ChatState(said.before(), view, viewIsLast, album, said, marked, reckoning)
                : this;
    }

    /** Whether exactly this was heard last. */
    public boolean hasHeard(int messageId, String text) {
        return said != null && said.messageId() == messageId && said.hash() == text.hashCode();
    }

    /** With a list, or one of its offers, in mind that was shown earlier. */
    public ChatState minding(Board board, @Nullable Integer open) {
        View earlier = new View(board.id(), board.offers().size(), open);
        boolean same = reckoning != null
                && reckoning.board().equals(board.id())
                && open != null
                && (reckoning.number() == open || reckoning.number() == 0);
        return new ChatState(
                board.criteria(), earlier, hasNewest(board.id()), album, said, marked, same ? reckoning : null);
    }

    /** Whether the newest message of ours shows this list or one of its offers. */
    boolean hasNewest(BoardId board) {
        return viewIsLast && view != null && view.board().equals(board);
    }

    /** The view has moved up: something else was said below it. */
    public ChatState spoken() {
        return new ChatState(criteria, view, false, album, said, marked, reckoning);
    }

    /**
     * A list, or one of its offers.
     *
     * @param board the list
     * @param offers how many offers it shows
     * @param open the number of the offer that is open, from 1, or null for the list
     */
    public record View(BoardId board, int offers, @Nullable Integer open) {}

    /**
     * What a person said last, so that an edit of it can be read in its place.
     *
     * @param hash of the text, since the text itself is not kept
     * @param before what the person had asked for before it
     */
    public record LastSaid(int messageId, int hash, SearchCriteria before) {}
}
