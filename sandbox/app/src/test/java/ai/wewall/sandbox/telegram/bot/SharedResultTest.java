package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SharedResultTest {

    private static final Map<String, Object> RESULT =
            Map.of("type", "article", "id", "1", "title", "Офис", "message_text", "Офис 156 м²");

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.acquaintance();

    @Test
    void preparedMessageIsSharedByItsPersonAlone() {
        String id = prepare(Map.of("user_id", person, "result", RESULT, "allow_bot_chats", true))
                .result()
                .path("id")
                .asString();

        assertThat(share(sandbox.person(), id).status()).isEqualTo(404);
        assertThat(share(person, id).status()).isEqualTo(200);
        assertThat(sandbox.messages(person).get(1).path("text").asString()).isEqualTo("Офис 156 м²");
    }

    @Test
    void preparedMessageGoesNoFurtherThanAllowed() {
        String id = prepare(Map.of("user_id", person, "result", RESULT, "allow_user_chats", true))
                .result()
                .path("id")
                .asString();

        assertThat(share(person, id).status()).isEqualTo(400);
    }

    @Test
    void preparedMessageNeedsAPersonAResultAndSomewhereToGo() {
        assertThat(prepare(Map.of("user_id", person, "result", RESULT)).refusal())
                .isEqualTo("Bad Request: PEER_TYPES_INVALID");
        assertThat(prepare(Map.of("user_id", person)).refusal()).isEqualTo("Bad Request: result isn't specified");
        assertThat(prepare(Map.of("user_id", "x", "result", RESULT)).refusal())
                .isEqualTo("Bad Request: invalid user_id specified");
        assertThat(prepare(Map.of("user_id", 1, "result", RESULT)).refusal()).isEqualTo("Bad Request: user not found");
    }

    @Test
    void openedMiniAppIsAnsweredOnce() {
        String query = queryId();

        JsonNode sent = answerApp(query).result();

        assertThat(sent.isObject()).isTrue();
        assertThat(sandbox.messages(person).get(1).path("from").asLong()).isEqualTo(person);
        assertThat(answerApp(query).refusal())
                .isEqualTo("Bad Request: query is too old and response timeout expired or query ID is invalid");
    }

    private String queryId() {
        String data = sandbox.get("/telegram/api/users/" + person + "/init-data")
                .body()
                .path("initData")
                .asString();
        for (String field : data.split("&")) {
            if (field.startsWith("query_id=")) {
                return URLDecoder.decode(field.substring("query_id=".length()), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no query_id in " + data);
    }

    private Answer prepare(Map<String, Object> parameters) {
        return sandbox.call("savePreparedInlineMessage", parameters);
    }

    private Answer share(long who, String id) {
        return sandbox.post("/telegram/api/users/" + who + "/shares", Map.of("id", id, "chatId", person));
    }

    private Answer answerApp(String query) {
        return sandbox.call("answerWebAppQuery", Map.of("web_app_query_id", query, "result", RESULT));
    }
}
