package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class CallbackTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.acquaintance();

    @Test
    void pressArrivesWithItsMessage() {
        int message = messageWithButton("o:1");

        String query = press(message, "o:1").body().path("callbackQueryId").asString();

        JsonNode update =
                sandbox.call("getUpdates", Map.of("offset", -1)).result().get(0);
        assertThat(update.at("/callback_query/id").asString()).isEqualTo(query);
        assertThat(update.at("/callback_query/data").asString()).isEqualTo("o:1");
        assertThat(update.at("/callback_query/from/id").asLong()).isEqualTo(person);
        assertThat(update.at("/callback_query/message/message_id").asInt()).isEqualTo(message);
    }

    @Test
    void buttonThatTheMessageDoesNotCarryCannotBePressed() {
        int message = messageWithButton("o:1");

        assertThat(press(message, "o:2").status()).isEqualTo(400);
        assertThat(press(999_999_999, "o:1").status()).isEqualTo(404);
    }

    @Test
    void answerIsTakenOnceInTime() {
        String query = press(messageWithButton("a"), "a")
                .body()
                .path("callbackQueryId")
                .asString();

        assertThat(answer(query, "Готово").result().asBoolean()).isTrue();
        JsonNode read = sandbox.get("/telegram/api/users/" + person + "/callbacks/" + query)
                .body();
        assertThat(read.at("/answer/text").asString()).isEqualTo("Готово");
    }

    @Test
    void lateOrStrangeAnswerIsRefused() {
        String tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
        String query = press(messageWithButton("a"), "a")
                .body()
                .path("callbackQueryId")
                .asString();

        sandbox.bean(JdbcClient.class)
                .sql("update telegram.callback_query set asked_at = asked_at - interval '1 minute' where id = ?")
                .param(Long.valueOf(query))
                .update();

        assertThat(answer("17", "Да").refusal()).isEqualTo(tooOld);
        assertThat(answer("nonsense", "Да").refusal()).isEqualTo(tooOld);
        assertThat(answer(query, "Да").refusal()).isEqualTo(tooOld);
    }

    @Test
    void answerHasTwoHundredCharacters() {
        String query = press(messageWithButton("a"), "a")
                .body()
                .path("callbackQueryId")
                .asString();

        assertThat(answer(query, "я".repeat(201)).refusal()).isEqualTo("Bad Request: MESSAGE_TOO_LONG");
        assertThat(answer(query, "я".repeat(200)).status()).isEqualTo(200);
    }

    private int messageWithButton(String data) {
        Map<String, Object> markup =
                Map.of("inline_keyboard", List.of(List.of(Map.of("text", "A", "callback_data", data))));
        return sandbox.call("sendMessage", Map.of("chat_id", person, "text", "Выбор", "reply_markup", markup))
                .result()
                .path("message_id")
                .asInt();
    }

    private Answer press(int message, String data) {
        return sandbox.act(person, Map.of("callback", Map.of("messageId", message, "data", data)));
    }

    private Answer answer(String query, String text) {
        return sandbox.call("answerCallbackQuery", Map.of("callback_query_id", query, "text", text));
    }
}
