package ai.wewall.telegram.adapter.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.ChatMemory;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.memory.ChatsContract;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Board;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcChatsTest implements ChatsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final String bot = UUID.randomUUID().toString();
    private final Chats chats = new R2dbcChats(DATABASE.client(), new StoredJson(), bot);

    @Override
    public Chats chats() {
        return chats;
    }

    /** Messages have other numbers there, so the list is shown by none that is known. */
    @Test
    void listsOfAGroupAreTheSupergroupsToo() {
        Boards boards = new R2dbcBoards(DATABASE.client(), new StoredJson(), bot);
        ChatId group = new ChatId(-5);
        ChatId supergroup = new ChatId(-1005);
        Board board = new Board(new BoardId(UUID.randomUUID()), SearchCriteria.none(), List.of(), 0, 0, null);
        boards.add(group, board, Instant.EPOCH).block();
        boards.markShown(board.id(), 7).block();
        boards.markTurned(group, 7, board.id(), null).block();

        chats.becomes(group, supergroup).block();

        assertThat(boards.find(supergroup, board.id()).block()).isEqualTo(board);
        assertThat(boards.messageOf(board.id()).block()).isNull();
        assertThat(boards.shownBy(group, 7).block()).isNull();
    }

    @Test
    void stateInAFormThatIsNotReadAnyMoreIsForgotten() {
        chats.save(ANNA, ChatMemory.fresh()).block();
        DATABASE.client()
                .sql("update telegram.chat set state = '{\"criteria\": [1]}' where bot = '" + bot + "'")
                .then()
                .block();

        assertThat(chats.find(ANNA).block()).isEqualTo(ChatMemory.fresh());
    }
}
