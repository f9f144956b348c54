package ai.wewall.sandbox.telegram.person;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import ai.wewall.sandbox.telegram.TestPictures;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProgramApiTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.person();

    @Test
    void messagesComeOldestFirstAfterAnId() {
        int first = sandbox.say(person, "Раз");
        sandbox.send(person, "Два");
        sandbox.say(person, "Три");

        JsonNode after = sandbox.get("/telegram/api/chats/" + person + "/messages?after=" + first)
                .body()
                .path("messages");

        assertThat(after).extracting(message -> message.path("text").asString()).containsExactly("Два", "Три");
        assertThat(after)
                .extracting(message -> message.path("from").asLong())
                .containsExactly(sandbox.bot().id(), person);
    }

    @Test
    void buttonsTellWhatTheyDo() {
        sandbox.say(person, "Привет");
        Map<String, Object> markup = Map.of(
                "inline_keyboard",
                List.of(
                        List.of(Map.of("text", "1", "callback_data", "o:1")),
                        List.of(
                                Map.of("text", "сайт", "url", "https://wewall.ai/"),
                                Map.of("text", "карта", "web_app", Map.of("url", "https://wewall.ai/m")))));
        sandbox.call("sendMessage", Map.of("chat_id", person, "text", "Выбор", "reply_markup", markup));

        JsonNode buttons = sandbox.messages(person).get(1).path("buttons");

        assertThat(buttons.at("/0/0/callbackData").asString()).isEqualTo("o:1");
        assertThat(buttons.at("/1/0/url").asString()).isEqualTo("https://wewall.ai/");
        assertThat(buttons.at("/1/1/webApp").asString()).isEqualTo("https://wewall.ai/m");
    }

    @Test
    void contactAndPlaceArriveAsThePersonsOwn() {
        act("contact", Map.of());
        JsonNode contact = newest().at("/message/contact");
        act("location", Map.of("latitude", 55.75, "longitude", 37.62));
        JsonNode place = newest().at("/message/location");

        assertThat(contact.path("user_id").asLong()).isEqualTo(person);
        assertThat(contact.path("phone_number").asString()).startsWith("+7");
        assertThat(place.path("latitude").asDouble()).isEqualTo(55.75);
    }

    @Test
    void filesArriveWithTheirIds() {
        String picture = Base64.getEncoder().encodeToString(TestPictures.jpeg(400, 300));

        act("photo", Map.of("data", picture, "caption", "Фасад"));
        assertThat(newest().at("/message/photo/1/width").asInt()).isEqualTo(400);
        assertThat(newest().at("/message/caption").asString()).isEqualTo("Фасад");
        act("document", Map.of("data", "0KLQtdC60YHRgg==", "name", "план.txt", "mimeType", "text/plain"));
        assertThat(newest().at("/message/document/file_name").asString()).isEqualTo("план.txt");
        act("voice", Map.of("duration", 7));
        assertThat(newest().at("/message/voice/duration").asInt()).isEqualTo(7);
    }

    @Test
    void photoIsReadBackAtItsAddress() {
        act("photo", true);

        String url = sandbox.messages(person).get(0).at("/photo/url").asString();

        assertThat(sandbox.http()
                        .sendAsync(sandbox.request(url).GET().build(), BodyHandlers.ofByteArray())
                        .join()
                        .headers()
                        .firstValue("Content-Type"))
                .contains("image/jpeg");
    }

    @Test
    void editArrivesAsAnEdit() {
        int id = sandbox.say(person, "Офис");

        act("edit", Map.of("messageId", id, "text", "Склад"));

        assertThat(newest().at("/edited_message/text").asString()).isEqualTo("Склад");
        assertThat(sandbox.messages(person).get(0).path("text").asString()).isEqualTo("Склад");
        assertThat(act("edit", Map.of("messageId", 999_999_999, "text", "Нет")).status())
                .isEqualTo(404);
    }

    @Test
    void botHearsWhenItIsBlocked() {
        sandbox.say(person, "Привет");

        act("block", true);

        assertThat(newest().at("/my_chat_member/new_chat_member/status").asString())
                .isEqualTo("kicked");
    }

    @Test
    void staffBotHasChatsOfItsOwn() {
        sandbox.post("/telegram/api/users/" + person + "/messages?bot=staff", Map.of("text", "Смена"));

        assertThat(sandbox.messages(person)).isEmpty();
        assertThat(sandbox.get("/telegram/api/chats/" + person + "/messages?bot=staff")
                        .body()
                        .path("messages"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"а\",\"contact\":{}}",
                "{\"text\":\" \"}",
                "{\"location\":{\"latitude\":95,\"longitude\":0}}",
                "{\"photo\":{\"data\":\"bm8=\"}}",
                "{\"edit\":{\"text\":\"a\"}}",
                "[1]",
                "no json",
            })
    void senselessActionIsRefusedWithAReason(String body) {
        Answer refused = sandbox.exchange(sandbox.request("/telegram/api/users/" + person + "/messages")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());

        assertThat(refused.status()).isBetween(400, 404);
        assertThat(refused.body().path("error").asString()).isNotBlank();
    }

    @Test
    void unknownBotIsRefused() {
        assertThat(sandbox.get("/telegram/api/chats/7/messages?bot=nobody").status())
                .isEqualTo(400);
    }

    private Answer act(String what, Object how) {
        Map<String, Object> action = new HashMap<>();
        action.put(what, how);
        return sandbox.act(person, action);
    }

    private JsonNode newest() {
        return sandbox.call("getUpdates", Map.of("offset", -1)).result().get(0);
    }
}
