package ai.wewall.telegram.application.reckoning;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

class InMemoryReckoningsTest implements ReckoningsContract {

    private final Map<BoardId, ChatId> boards = new ConcurrentHashMap<>();
    private final InMemoryReckonings reckonings =
            new InMemoryReckonings((chat, board) -> chat.equals(boards.get(board)));

    @Override
    public Reckonings reckonings() {
        return reckonings;
    }

    @Override
    public BoardId board(ChatId chat) {
        BoardId id = new BoardId(UUID.randomUUID());
        boards.put(id, chat);
        return id;
    }
}
