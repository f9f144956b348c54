package ai.wewall.telegram.domain.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bot's move.
 *
 * @param state what it keeps in mind from now on
 * @param boards lists that are shown for the first time
 * @param replies what it shows, in order
 * @param note a passing word to a person who pressed a button, or null
 */
public record Turn(
        ChatState state,
        List<Board> boards,
        List<Reply> replies,
        @Nullable Topic note) {

    public Turn {
        boards = List.copyOf(boards);
        replies = List.copyOf(replies);
    }

    static Turn say(ChatState state, Topic topic, List<String> words) {
        return new Turn(state.spoken(), List.of(), List.of(new Reply.Say(topic, words)), null);
    }

    static Turn note(ChatState state, Topic topic) {
        return new Turn(state, List.of(), List.of(), topic);
    }

    static Turn show(ChatState state, Board board, Reply reply) {
        return new Turn(state, List.of(board), List.of(reply), null);
    }

    static Turn change(ChatState state, Reply reply) {
        return new Turn(state, List.of(), List.of(reply), null);
    }
}
