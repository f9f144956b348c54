package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.BoardsContract;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcBoardsTest implements BoardsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final Boards boards = new R2dbcBoards(
            DATABASE.client(), new StoredJson(), UUID.randomUUID().toString());

    @Override
    public Boards boards() {
        return boards;
    }
}
