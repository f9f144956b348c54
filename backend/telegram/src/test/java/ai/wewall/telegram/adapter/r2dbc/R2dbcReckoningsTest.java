package ai.wewall.telegram.adapter.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.reckoning.Reckonings;
import ai.wewall.telegram.application.reckoning.ReckoningsContract;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcReckoningsTest implements ReckoningsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final String bot = UUID.randomUUID().toString();
    private final R2dbcBoards boards = new R2dbcBoards(DATABASE.client(), new StoredJson(), bot);
    private final Reckonings reckonings = new R2dbcReckonings(DATABASE.client(), new StoredJson(), bot);

    @Override
    public Reckonings reckonings() {
        return reckonings;
    }

    @Override
    public BoardId board(ChatId chat) {
        BoardId id = new BoardId(UUID.randomUUID());
        boards.add(chat, new Board(id, SearchCriteria.none(), List.of(), 0, 0, null), NOON)
                .block();
        return id;
    }

    @Test
    void calculationIsForgottenWithItsList() {
        StoredReckoning added = stored(board(ANNA));
        reckonings.add(added, NOON).block();

        boards.forgetBefore(NOON.plusSeconds(1)).block();

        assertThat(reckonings.find(ANNA, added.id()).block()).isNull();
    }
}
