package ai.wewall.telegram.application.memory;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Board;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The lists that were shown in chats. */
public interface Boards {

    Mono<Void> add(ChatId chat, Board board, Instant now);

    /** A list of this chat; empty where there is none of this id, or it is another chat's. */
    Mono<Board> find(ChatId chat, BoardId id);

    /** Notes which message shows the list. */
    Mono<Void> markShown(BoardId id, int messageId);

    /**
     * Notes what a message shows.
     *
     * @param open the number of the offer that it shows, or null for the list
     */
    Mono<Void> markTurned(ChatId chat, int messageId, BoardId id, @Nullable Integer open);

    /** What a message of this chat shows; empty where it shows no list and no offer of one. */
    Mono<Shown> shownBy(ChatId chat, int messageId);

    /** The message that shows the list; empty where none does yet. */
    Mono<Integer> messageOf(BoardId id);

    /** Forgets lists that were shown before this time. */
    Mono<Long> forgetBefore(Instant time);

    /**
     * A list, or one of its offers, in a message.
     *
     * @param open the number of the offer, from 1, or null for the list
     */
    record Shown(Board board, @Nullable Integer open) {}
}
