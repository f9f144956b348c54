package ai.wewall.telegram.application.memory;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Board;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** The lists that were shown in chats. */
public interface Boards {

    Mono<Void> add(ChatId chat, Board board, Instant now);

    /** A list of this chat; empty where there is none of this id, or it is another chat's. */
    Mono<Board> find(ChatId chat, BoardId id);

    /** Notes which message shows the list. */
    Mono<Void> markShown(BoardId id, int messageId);

    /** The message that shows the list; empty where none does yet. */
    Mono<Integer> messageOf(BoardId id);

    /** Forgets lists that were shown before this time. */
    Mono<Long> forgetBefore(Instant time);
}
