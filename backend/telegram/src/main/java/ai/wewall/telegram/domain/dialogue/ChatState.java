package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.BoardId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bot keeps in mind of a chat.
 *
 * @param criteria what the person has asked for so far
 * @param view what was shown last, or null
 * @param viewIsLast whether that is still the newest message of ours, so that it can change before the person's eyes
 * @param album the album that was answered last, or null
 */
public record ChatState(
        SearchCriteria criteria,
        @Nullable View view,
        boolean viewIsLast,
        @Nullable String album) {

    private static final ChatState FRESH = new ChatState(SearchCriteria.none(), null, false, null);

    /** A chat in which nothing was said. */
    public static ChatState fresh() {
        return FRESH;
    }

    /** The list that is in view, or whose offer is. */
    public Optional<View> shown() {
        return Optional.ofNullable(view);
    }

    ChatState looking(SearchCriteria wanted) {
        return new ChatState(wanted, view, viewIsLast, album);
    }

    /** Nothing fits what is wanted now, so there is no list to go on with. */
    ChatState seeingNothing() {
        return new ChatState(criteria, null, false, album);
    }

    /** A new message shows this. */
    ChatState showing(View shown) {
        return new ChatState(criteria, shown, true, album);
    }

    /** A message that was there before shows this now; it is the newest one only where it was so before. */
    ChatState turning(View shown) {
        return new ChatState(criteria, shown, hasNewest(shown.board()), album);
    }

    ChatState regarding(@Nullable String another) {
        return new ChatState(criteria, view, viewIsLast, another);
    }

    /** Whether the newest message of ours shows this list or one of its offers. */
    boolean hasNewest(BoardId board) {
        return viewIsLast && view != null && view.board().equals(board);
    }

    /** The view has moved up: something else was said below it. */
    ChatState spoken() {
        return new ChatState(criteria, view, false, album);
    }

    /**
     * A list, or one of its offers.
     *
     * @param board the list
     * @param offers how many offers it shows
     * @param open the number of the offer that is open, from 1, or null for the list
     */
    public record View(BoardId board, int offers, @Nullable Integer open) {}
}
