package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.telegram.domain.reckoning.FileKind;
import ai.wewall.telegram.domain.reckoning.Reckoning;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import ai.wewall.telegram.domain.reckoning.Terms;
import java.util.List;

/** The second half of a move about what an offer comes to. */
public final class ReckonAnswers {

    private ReckonAnswers() {}

    /** What an offer comes to, below; from now on the talk is about that. */
    public static Turn reckoned(ChatState state, Reckoning subject, Reply.Reckoned reply) {
        return Turn.change(state.spoken().reckoning(subject), reply);
    }

    /** It was not said which offer of a list to calculate. */
    public static Turn whichToReckon(ChatState state, Reckoning subject, Board board) {
        Reckoning open = new Reckoning(subject.board(), 0, subject.terms(), null);
        return Turn.change(state.spoken().reckoning(open), new Reply.WhichToReckon(board));
    }

    /** An offer to be rented has no price to be calculated with, so it is asked for. */
    public static Turn priceToReckon(ChatState state, Reckoning subject, ListingDetail listing) {
        return Turn.say(state.reckoning(subject), Topic.RECKON_PRICE, List.of(listing.title()));
    }

    /** What was said cannot be calculated with, or nobody has time for it now. */
    public static Turn notReckoned(ChatState state, Reckoning subject, boolean refused) {
        Reckoning before = state.reckoning();
        ChatState forgetting = state.reckoning(before == null ? subject.with(Terms.NONE) : before);
        ChatState next = refused ? forgetting : state.reckoning(subject);
        return Turn.say(next, refused ? Topic.RECKON_REFUSED : Topic.RECKON_BUSY, List.of());
    }

    /** A calculation as a file, with a word that it is being made. */
    public static Turn fileOf(ChatState state, StoredReckoning stored, FileKind kind) {
        return new Turn(state, List.of(), List.of(new Reply.File(stored, kind)), Topic.FILE_MAKING);
    }
}
