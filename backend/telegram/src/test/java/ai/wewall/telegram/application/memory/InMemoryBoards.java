package ai.wewall.telegram.application.memory;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Board;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The shown lists in memory. */
public final class InMemoryBoards implements Boards {

    private final Map<List<Object>, Turned> turned = new HashMap<>();
    private final Map<BoardId, Stored> boards = new HashMap<>();
    private final Map<BoardId, Integer> messages = new HashMap<>();

    private record Stored(ChatId chat, Board board, Instant at) {}

    private record Turned(BoardId board, @Nullable Integer open) {}

    @Override
    public Mono<Void> markTurned(ChatId chat, int messageId, BoardId id, @Nullable Integer open) {
        return Mono.fromRunnable(() -> turned.put(List.of(chat, messageId), new Turned(id, open)));
    }

    @Override
    public Mono<Shown> shownBy(ChatId chat, int messageId) {
        return Mono.defer(() -> Mono.justOrEmpty(turned.get(List.of(chat, messageId))))
                .flatMap(shown -> find(chat, shown.board()).map(board -> new Shown(board, shown.open())));
    }

    @Override
    public Mono<Void> add(ChatId chat, Board board, Instant now) {
        return Mono.fromRunnable(() -> boards.put(board.id(), new Stored(chat, board, now)));
    }

    @Override
    public Mono<Board> find(ChatId chat, BoardId id) {
        return Mono.defer(() -> Mono.justOrEmpty(boards.get(id)))
                .filter(shown -> shown.chat().equals(chat))
                .map(Stored::board);
    }

    @Override
    public Mono<Void> markShown(BoardId id, int messageId) {
        return Mono.fromRunnable(() -> messages.put(id, messageId));
    }

    @Override
    public Mono<Integer> messageOf(BoardId id) {
        return Mono.defer(() -> Mono.justOrEmpty(messages.get(id)));
    }

    @Override
    public Mono<Long> forgetBefore(Instant time) {
        return Mono.fromSupplier(() -> {
            long before = boards.size();
            boards.values().removeIf(shown -> shown.at().isBefore(time));
            return before - boards.size();
        });
    }
}
