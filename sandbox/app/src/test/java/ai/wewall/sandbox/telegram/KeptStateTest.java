package ai.wewall.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.embedded.SharedServers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KeptStateTest {

    private final String database = SharedServers.newDatabase();

    @Test
    void restartKeepsChatsUpdatesTokensAndCounters() {
        JsonNode updates;
        String token;
        int message;
        try (RunningSandbox first = RunningSandbox.start(database, Map.of())) {
            message = first.say(7, "До перезапуска");
            updates = first.call("getUpdates", Map.of()).result();
            token = first.bot().token();
        }

        try (RunningSandbox second = RunningSandbox.start(database, Map.of())) {
            assertThat(second.bot().token()).isEqualTo(token);
            assertThat(second.call("getUpdates", Map.of()).result()).isEqualTo(updates);
            assertThat(second.messages(7).get(0).path("text").asString()).isEqualTo("До перезапуска");
            assertThat(second.say(7, "После")).isEqualTo(message + 1);
        }
    }

    @Test
    void thisMachineIsRefusedWhereLeniencyIsOff() {
        Map<String, Object> markup = Map.of("inline_keyboard", new Object[][] {
            {Map.of("text", "A", "web_app", Map.of("url", "http://localhost:8080/"))}
        });
        try (RunningSandbox strict =
                RunningSandbox.start(database, Map.of("sandbox.telegram.lenient-localhost", "false"))) {
            long chat = strict.acquaintance();

            assertThat(strict.call("sendMessage", Map.of("chat_id", chat, "text", "Да", "reply_markup", markup))
                            .refusal())
                    .isEqualTo("Bad Request: inline keyboard button Web App URL 'http://localhost:8080/' is invalid: "
                            + "Only HTTPS links are allowed");
        }
    }

    @Test
    void updatesExpire() {
        try (RunningSandbox forgetful = RunningSandbox.start(database, Map.of("sandbox.telegram.updates-live", "0s"))) {
            forgetful.say(7, "Слишком поздно");

            assertThat(forgetful.call("getUpdates", Map.of()).result()).isEmpty();
        }
    }
}
