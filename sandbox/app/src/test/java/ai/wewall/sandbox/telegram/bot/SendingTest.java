package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import ai.wewall.sandbox.embedded.SharedServers;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SendingTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();

    @Test
    void methodIsFoundInAnyCaseByGetAndPost() {
        String path = "/bot" + sandbox.bot().token();

        assertThat(sandbox.get(path + "/GETME").result().path("username").asString())
                .isEqualTo("wewall_bot");
        assertThat(sandbox.call("getme", Map.of()).result().path("is_bot").asBoolean())
                .isTrue();
    }

    @Test
    void unknownMethodAndUnknownTokenAreRefused() {
        assertThat(sandbox.call("sendTelepathy", Map.of()).refusal()).isEqualTo("Not Found: method not found");
        assertThat(sandbox.get("/bot12:AAAAAAAAAAAAAAAAAAAA/getMe").refusal()).isEqualTo("Unauthorized");
        Answer malformed = sandbox.get("/botme/getMe");
        assertThat(malformed.status()).isEqualTo(401);
        assertThat(malformed.refusal()).isEqualTo("Unauthorized: invalid token specified");
    }

    @Test
    void sentMessageComesBackWhole() {
        long chat = sandbox.acquaintance();

        JsonNode sent = sandbox.call(
                        "sendMessage", Map.of("chat_id", chat, "text", "<b>Офис</b> 156 м²", "parse_mode", "HTML"))
                .result();

        assertThat(sent.path("text").asString()).isEqualTo("Офис 156 м²");
        assertThat(sent.at("/entities/0").toString()).isEqualTo("{\"type\":\"bold\",\"offset\":0,\"length\":4}");
        assertThat(sent.at("/chat/type").asString()).isEqualTo("private");
        assertThat(sent.at("/from/id").asLong()).isEqualTo(sandbox.bot().id());
    }

    @Test
    void formAndJsonBodiesSayTheSame() {
        long chat = sandbox.acquaintance();
        String form =
                "chat_id=" + chat + "&text=%D0%94%D0%B0&reply_markup=%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22"
                        + "%3A%22A%22%2C%22callback_data%22%3A%22a%22%7D%5D%5D%7D";
        JsonNode sent = sandbox.exchange(sandbox.request("/bot" + sandbox.bot().token() + "/sendMessage")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build())
                .result();

        assertThat(sent.path("text").asString()).isEqualTo("Да");
        assertThat(sent.at("/reply_markup/inline_keyboard/0/0/callback_data").asString())
                .isEqualTo("a");
    }

    @Test
    void unknownChatIsRefused() {
        assertThat(text(sandbox.person(), "Да").refusal()).isEqualTo("Bad Request: chat not found");
        assertThat(sandbox.call("sendMessage", Map.of("text", "Да")).refusal())
                .isEqualTo("Bad Request: chat_id is empty");
    }

    @Test
    void botMayNotWriteFirst() {
        long person = sandbox.person();
        sandbox.get("/telegram/api/users/" + person + "/init-data");

        Answer refused = text(person, "Да");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.refusal()).isEqualTo("Forbidden: bot can't initiate conversation with a user");
    }

    @Test
    void blockedBotHearsSoUntilThePersonWritesAgain() {
        long person = sandbox.acquaintance();
        sandbox.act(person, Map.of("block", true));

        assertThat(text(person, "Да").refusal()).isEqualTo("Forbidden: bot was blocked by the user");
        sandbox.say(person, "Передумал");
        assertThat(text(person, "Да").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[[{\"text\":\"A\"}]]|can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
                "[[{\"text\":\"A\",\"callback_data\":\"\"}]]|can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
                "[{\"text\":\"A\"}]|field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
                "[[{\"text\":\"A\",\"url\":\"nowhere\"}]]|inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
                "[[{\"text\":\"A\",\"web_app\":{\"url\":\"http://a.ru/\"}}]]|inline keyboard button Web App URL 'http://a.ru/' is invalid: Only HTTPS links are allowed",
            })
    void badButtonIsRefused(String rows, String why) {
        Answer refused = sandbox.call(
                "sendMessage",
                Map.of(
                        "chat_id",
                        sandbox.acquaintance(),
                        "text",
                        "Да",
                        "reply_markup",
                        "{\"inline_keyboard\":" + rows + "}"));

        assertThat(refused.refusal()).isEqualTo("Bad Request: " + why);
    }

    @Test
    void dataOfAButtonHasSixtyFourBytes() {
        long chat = sandbox.acquaintance();

        assertThat(button(chat, "я".repeat(32)).status()).isEqualTo(200);
        assertThat(button(chat, "я".repeat(32) + "!").refusal()).isEqualTo("Bad Request: BUTTON_DATA_INVALID");
    }

    @Test
    void hundredButtonsAreTheMost() {
        List<List<Map<String, String>>> rows = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> List.of(Map.of("text", "A", "callback_data", "a" + number)))
                .toList();

        assertThat(markup(sandbox.acquaintance(), Map.of("inline_keyboard", rows))
                        .refusal())
                .isEqualTo("Bad Request: reply markup is too long");
    }

    @Test
    void brokenMarkupIsRefused() {
        long chat = sandbox.acquaintance();

        assertThat(markup(chat, "{").refusal()).isEqualTo("Bad Request: can't parse reply keyboard markup JSON object");
        assertThat(markup(chat, "[]").refusal()).isEqualTo("Bad Request: object expected as reply markup");
    }

    @Test
    void replyNeedsItsMessage() {
        long chat = sandbox.acquaintance();
        Map<String, Object> missing = Map.of("message_id", 999_999_999);
        Map<String, Object> forgiving = Map.of("message_id", 999_999_999, "allow_sending_without_reply", true);

        assertThat(reply(chat, missing).refusal()).isEqualTo("Bad Request: message to be replied not found");
        assertThat(reply(chat, forgiving).result().has("reply_to_message")).isFalse();
        int said = sandbox.say(chat, "Вопрос");
        assertThat(reply(chat, Map.of("message_id", said))
                        .result()
                        .at("/reply_to_message/text")
                        .asString())
                .isEqualTo("Вопрос");
    }

    @Test
    void chatActionHasToBeKnown() {
        long chat = sandbox.acquaintance();

        assertThat(sandbox.call("sendChatAction", Map.of("chat_id", chat, "action", "typing"))
                        .result()
                        .asBoolean())
                .isTrue();
        assertThat(sandbox.call("sendChatAction", Map.of("chat_id", chat, "action", "dancing"))
                        .refusal())
                .isEqualTo("Bad Request: wrong parameter action in request");
    }

    @Test
    void tooFastBotIsToldHowLongToWait() {
        try (RunningSandbox strict = RunningSandbox.start(SharedServers.newDatabase(), Map.of())) {
            long chat = strict.acquaintance();
            IntStream.range(0, 5).forEach(number -> strict.send(chat, "Да"));

            Answer refused = strict.call("sendMessage", Map.of("chat_id", chat, "text", "Да"));

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.refusal()).isEqualTo("Too Many Requests: retry after 1");
            assertThat(refused.body().at("/parameters/retry_after").asInt()).isEqualTo(1);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        }
    }

    @Test
    void longTextGoesThroughUntilItsEnd() {
        long chat = sandbox.acquaintance();
        String longest = IntStream.range(0, 4096).mapToObj(index -> "ы").collect(Collectors.joining());

        assertThat(sandbox.send(chat, longest).path("text").asString()).isEqualTo(longest);
        assertThat(text(chat, longest + "ы").refusal()).isEqualTo("Bad Request: message is too long");
    }

    private Answer text(long chat, String text) {
        return sandbox.call("sendMessage", Map.of("chat_id", chat, "text", text));
    }

    private Answer button(long chat, String data) {
        return markup(chat, Map.of("inline_keyboard", List.of(List.of(Map.of("text", "A", "callback_data", data)))));
    }

    private Answer markup(long chat, Object markup) {
        return sandbox.call("sendMessage", Map.of("chat_id", chat, "text", "Да", "reply_markup", markup));
    }

    private Answer reply(long chat, Map<String, Object> reply) {
        return sandbox.call("sendMessage", Map.of("chat_id", chat, "text", "Ответ", "reply_parameters", reply));
    }
}
