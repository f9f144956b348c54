package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class InlineTest {

    private static final Map<String, Object> BUTTON =
            Map.of("inline_keyboard", List.of(List.of(Map.of("text", "Ещё", "callback_data", "more"))));

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.person();

    @Test
    void botHearsTheQueryAndThePersonSeesItsResults() {
        CompletableFuture<Answer> typed = CompletableFuture.supplyAsync(() -> ask("офис у Курской", 10_000));
        Awaitility.await().until(() -> newest().has("inline_query"));
        JsonNode query = newest().path("inline_query");

        answer(query.path("id").asString(), List.of(article("1", "Офис 156 м²")))
                .result();

        JsonNode seen = typed.join().body();
        assertThat(query.path("query").asString()).isEqualTo("офис у Курской");
        assertThat(query.path("chat_type").asString()).isEqualTo("sender");
        assertThat(seen.at("/results/0/title").asString()).isEqualTo("Офис 156 м²");
        assertThat(seen.at("/results/0/buttons/0/0/callbackData").asString()).isEqualTo("more");
    }

    @Test
    void pickedResultIsSentAndTheBotIsTold() {
        String query = answered(List.of(article("7", "Офис")));

        JsonNode sent = choose(query, "7").body();

        JsonNode chosen = newest().path("chosen_inline_result");
        assertThat(chosen.path("result_id").asString()).isEqualTo("7");
        assertThat(chosen.path("inline_message_id").asString())
                .isEqualTo(sent.path("inlineMessageId").asString());
        assertThat(sandbox.messages(person).get(0).path("text").asString()).isEqualTo("Карточка: Офис");
        assertThat(sandbox.messages(person).get(0).path("viaBot").asString()).isEqualTo("wewall_bot");
    }

    @Test
    void buttonOfASentResultKnowsTheMessageByItsInlineIdAlone() {
        JsonNode sent = choose(answered(List.of(article("7", "Офис"))), "7").body();

        sandbox.act(person, Map.of("callback", Map.of("messageId", sent.path("messageId"), "data", "more")));

        JsonNode press = newest().path("callback_query");
        assertThat(press.path("inline_message_id").asString())
                .isEqualTo(sent.path("inlineMessageId").asString());
        assertThat(press.has("message")).isFalse();
    }

    @Test
    void sentResultIsEditedByItsInlineId() {
        JsonNode sent = choose(answered(List.of(article("7", "Офис"))), "7").body();
        String id = sent.path("inlineMessageId").asString();

        JsonNode edited = edit(id, "Уже сдан").result();

        assertThat(edited.isBoolean()).isTrue();
        assertThat(sandbox.messages(person).get(0).path("text").asString()).isEqualTo("Уже сдан");
        assertThat(edit(id, "Уже сдан").refusal()).startsWith("Bad Request: message is not modified");
        assertThat(edit("nothing", "Уже сдан").refusal()).isEqualTo("Bad Request: MESSAGE_ID_INVALID");
    }

    @Test
    void pickIsDeliveredAsAMessageViaTheBot() {
        choose(answered(List.of(article("7", "Офис"))), "7");

        JsonNode updates =
                sandbox.call("getUpdates", Map.of("offset", -2)).result().get(0);

        assertThat(updates.at("/message/via_bot/username").asString()).isEqualTo("wewall_bot");
        assertThat(updates.at("/message/from/id").asLong()).isEqualTo(person);
    }

    @Test
    void resultGoesIntoAGroupWhereTheBotIsNot() {
        long group = sandbox.group();
        sandbox.putGroup("client", group, Map.of("from", person, "botStatus", "left"));
        String query = answered(List.of(article("7", "Офис")));

        inline(Map.of("choose", Map.of("inlineQueryId", query, "resultId", "7", "chatId", group)));

        assertThat(newest().has("chosen_inline_result")).isTrue();
        JsonNode seen =
                sandbox.get("/telegram/api/chats/" + group + "/messages").body();
        assertThat(seen.at("/messages/0/text").asString()).isEqualTo("Карточка: Офис");
    }

    @Test
    void resultDoesNotGoToSomebodyElse() {
        String query = answered(List.of(article("7", "Офис")));

        assertThat(inline(Map.of(
                                "choose",
                                Map.of("inlineQueryId", query, "resultId", "7", "chatId", sandbox.acquaintance())))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void queryIsAnsweredOnce() {
        String query = answered(List.of(article("1", "Офис")));

        assertThat(answer(query, List.of()).refusal())
                .isEqualTo("Bad Request: query is too old and response timeout expired or query ID is invalid");
        assertThat(answer("12", List.of()).status()).isEqualTo(400);
    }

    @Test
    void fiftyResultsAreTheMost() {
        List<Object> results = new ArrayList<>(IntStream.range(0, 51)
                .mapToObj(number -> article(Integer.toString(number), "Офис"))
                .toList());
        String query = ask("много", 0).body().path("inlineQueryId").asString();

        assertThat(answer(query, results).refusal()).isEqualTo("Bad Request: too many inline query results specified");
        results.removeLast();
        assertThat(answer(query, results).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[{\"type\":\"article\",\"id\":\"1\"}]|can't parse inline query result: Can't find field \"message_text\"",
                "[{\"type\":\"article\",\"title\":\"A\"}]|can't parse inline query result: Can't find field \"id\"",
                "[{\"type\":\"article\",\"id\":\"\",\"title\":\"A\",\"message_text\":\"a\"}]|RESULT_ID_EMPTY",
                "[{\"type\":\"article\",\"id\":\"1\",\"message_text\":\"a\"}]|can't parse inline query result: Can't find field \"title\"",
                "[{\"type\":\"article\",\"id\":\"1\",\"title\":\"\",\"message_text\":\"a\"}]|ARTICLE_TITLE_EMPTY",
                "[{\"type\":\"photo\",\"id\":\"1\",\"photo_url\":\"https://a.ru/a.jpg\"}]|PHOTO_THUMB_URL_EMPTY",
                "[{\"type\":\"photo\",\"id\":\"1\"}]|can't parse inline query result: Can't find field \"photo_file_id\"",
                "[{\"type\":\"dream\",\"id\":\"1\"}]|can't parse inline query result: Type \"dream\" is unsupported for the inline query result",
                "{}|expected an Array of inline query results",
                "[{\"type\":\"article\",\"id\":\"1\",\"title\":\"A\",\"message_text\":\"<b>\",\"parse_mode\":\"HTML\"}]"
                        + "|can't parse inline query result: Can't parse entities: Can't find end tag corresponding to start tag \"b\"",
            })
    void badResultIsRefused(String results, String why) {
        String query = ask("плохо", 0).body().path("inlineQueryId").asString();

        Answer refused = sandbox.call("answerInlineQuery", Map.of("inline_query_id", query, "results", results));

        assertThat(refused.refusal()).isEqualTo("Bad Request: " + why);
    }

    @Test
    void resultIdsDiffer() {
        String query = ask("дважды", 0).body().path("inlineQueryId").asString();

        assertThat(answer(query, List.of(article("1", "А"), article("1", "Б"))).refusal())
                .isEqualTo("Bad Request: RESULT_ID_DUPLICATE");
    }

    @Test
    void miniAppButtonIsRefusedInAResult() {
        Map<String, Object> app = Map.of(
                "inline_keyboard",
                List.of(List.of(Map.of("text", "К", "web_app", Map.of("url", "https://wewall.ai/")))));
        Map<String, Object> result =
                Map.of("type", "article", "id", "1", "title", "А", "message_text", "а", "reply_markup", app);
        String query = ask("кнопка", 0).body().path("inlineQueryId").asString();

        assertThat(answer(query, List.of(result)).refusal()).isEqualTo("Bad Request: BUTTON_TYPE_INVALID");
    }

    @Test
    void nextOffsetComesBackWithTheNextQuery() {
        String first = ask("офис", 0).body().path("inlineQueryId").asString();
        sandbox.call("answerInlineQuery", Map.of("inline_query_id", first, "results", "[]", "next_offset", "50"))
                .result();
        String next = sandbox.get("/telegram/api/users/" + person + "/inline/" + first)
                .body()
                .path("nextOffset")
                .asString();

        inline(Map.of("query", "офис", "offset", next, "waitMillis", 0));

        assertThat(newest().at("/inline_query/offset").asString()).isEqualTo("50");
    }

    private String answered(List<Object> results) {
        String query = ask("офис", 0).body().path("inlineQueryId").asString();
        answer(query, results).result();
        return query;
    }

    private static Object article(String id, String title) {
        return Map.of(
                "type",
                "article",
                "id",
                id,
                "title",
                title,
                "input_message_content",
                Map.of("message_text", "Карточка: " + title),
                "reply_markup",
                BUTTON);
    }

    private Answer ask(String query, int waitMillis) {
        return inline(Map.of("query", query, "waitMillis", waitMillis));
    }

    private Answer inline(Object body) {
        return sandbox.post("/telegram/api/users/" + person + "/inline", body);
    }

    private Answer choose(String query, String result) {
        return inline(Map.of("choose", Map.of("inlineQueryId", query, "resultId", result)));
    }

    private Answer answer(String query, List<Object> results) {
        return sandbox.call("answerInlineQuery", Map.of("inline_query_id", query, "results", results));
    }

    private Answer edit(String inlineMessageId, String text) {
        return sandbox.call("editMessageText", Map.of("inline_message_id", inlineMessageId, "text", text));
    }

    private JsonNode newest() {
        JsonNode updates = sandbox.call("getUpdates", Map.of("offset", -1)).result();
        return updates.isEmpty() ? updates : updates.get(0);
    }
}
