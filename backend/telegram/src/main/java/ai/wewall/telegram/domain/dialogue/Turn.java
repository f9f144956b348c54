package ai.wewall.telegram.domain.dialogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bot's move.
 *
 * @param state what it keeps in mind from now on
 * @param boards lists that are shown for the first time
 * @param replies what it shows, in order
 * @param note a passing word to a person who pressed a button, or null
 * @param language what is spoken from now on, {@code ru} or {@code en}, or null where nothing changes
 */
public record Turn(
        ChatState state,
        List<Board> boards,
        List<Reply> replies,
        @Nullable Topic note,
        @Nullable String language) {

    public Turn {
        boards = List.copyOf(boards);
        replies = List.copyOf(replies);
    }

    /** A turn in the language that was spoken so far. */
    public Turn(ChatState state, List<Board> boards, List<Reply> replies, @Nullable Topic note) {
        this(state, boards, replies, note, null);
    }

    /** Nothing is said, as nothing new was heard. */
    public static Turn silent(ChatState state) {
        return new Turn(state, List.of(), List.of(), null);
    }

    /** The same in another language. */
    public Turn in(String another) {
        return new Turn(state, boards, replies, note, another);
    }

    /** The same behind another reply. */
    public Turn after(Reply first) {
        return new Turn(
                state, boards, Stream.concat(Stream.of(first), replies.stream()).toList(), note, language);
    }

    /** Words. */
    public static Turn say(ChatState state, Topic topic, List<String> words) {
        return new Turn(state.spoken(), List.of(), List.of(new Reply.Say(topic, words)), null);
    }

    /** A passing word to whoever pressed a button. */
    public static Turn note(ChatState state, Topic topic) {
        return new Turn(state, List.of(), List.of(), topic);
    }

    /** A new list. */
    public static Turn show(ChatState state, Board board, Reply reply) {
        return new Turn(state, List.of(board), List.of(reply), null);
    }

    /** Something about what is known already. */
    public static Turn change(ChatState state, Reply reply) {
        return new Turn(state, List.of(), List.of(reply), null);
    }
}
