package ai.wewall.sandbox.telegram.person;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnyUpdateTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();

    @Test
    void updateOfAnyKindReachesTheBot() {
        assertThat(add(Map.of("poll", Map.of("id", "5", "question", "Да?")))
                        .path("queued")
                        .asBoolean())
                .isTrue();

        assertThat(sandbox.newest("client").at("/poll/question").asString()).isEqualTo("Да?");
    }

    @Test
    void kindThatTheBotDidNotAskForStaysAway() {
        assertThat(add(Map.of("message_reaction_count", Map.of()))
                        .path("queued")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void updateHasOneKind() {
        assertThat(sandbox.post("/telegram/api/updates", Map.of()).status()).isEqualTo(400);
        assertThat(sandbox.post("/telegram/api/updates", Map.of("poll", 5)).status())
                .isEqualTo(400);
    }

    private JsonNode add(Map<String, ?> update) {
        return sandbox.post("/telegram/api/updates", update).body();
    }
}
