package ai.wewall.telegram.adapter.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.memory.ChatMemory;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.memory.ChatsContract;
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
