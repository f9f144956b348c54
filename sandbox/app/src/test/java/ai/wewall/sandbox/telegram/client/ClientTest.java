package ai.wewall.sandbox.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClientTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.person();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/telegram", "/client/js/main.js", "/client/css/tokens.css", "/actuator/health"})
    void pageAndItsPartsAreServed(String path) throws Exception {
        HttpResponse<String> response =
                sandbox.http().send(sandbox.request(path).GET().build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isNotBlank();
    }

    @Test
    void openingStartsTheBotOnceHoweverManyWindows() {
        List<CompletableFuture<JsonNode>> windows =
                IntStream.range(0, 5).mapToObj(number -> openAside()).toList();

        windows.forEach(CompletableFuture::join);

        assertThat(sandbox.messages(person))
                .extracting(message -> message.path("text").asString())
                .containsExactly("/start");
    }

    @Test
    void chatShowsWhatItsBotSetForItself() {
        sandbox.call(
                "setMyCommands",
                Map.of(
                        "commands",
                        List.of(Map.of("command", "help", "description", "Помощь")),
                        "scope",
                        Map.of("type", "chat", "chat_id", person)));

        JsonNode chat = openAside().join().at("/chats/0");

        assertThat(chat.path("bot").asString()).isEqualTo("client");
        assertThat(chat.at("/commands/0/command").asString()).isEqualTo("help");
        assertThat(chat.path("started").asBoolean()).isTrue();
    }

    @Test
    void keysStandUntilTheyAreTakenAway() {
        sandbox.say(person, "Привет");
        Map<String, Object> keys =
                Map.of("keyboard", List.of(List.of(Map.of("text", "Номер", "request_contact", true))));
        sandbox.call("sendMessage", Map.of("chat_id", person, "text", "Номер?", "reply_markup", keys));

        assertThat(session().at("/chats/0/keyboard/keys/0/0/requestContact").asBoolean())
                .isTrue();
        Map<String, Object> away = Map.of("remove_keyboard", true);
        sandbox.call("sendMessage", Map.of("chat_id", person, "text", "Спасибо", "reply_markup", away));
        assertThat(session().at("/chats/0/keyboard").isMissingNode()).isTrue();
    }

    @Test
    void olderMessagesComePageByPage() {
        List<Integer> ids = IntStream.range(0, 5)
                .mapToObj(number -> sandbox.say(person, "№ " + number))
                .toList();

        JsonNode page = sandbox.get("/telegram/client/" + person + "/client/messages?limit=2&before=" + ids.get(4))
                .body();

        assertThat(page.path("messages"))
                .extracting(message -> message.path("id").asInt())
                .containsExactly(ids.get(2), ids.get(3));
        assertThat(page.path("older").asBoolean()).isTrue();
    }

    @Test
    void groupsStandBesideTheBots() {
        long own = sandbox.group();
        sandbox.actIn("client", own, Map.of("from", person, "text", "Привет"));
        long other = sandbox.group();
        sandbox.actIn("client", other, Map.of("from", sandbox.person(), "text", "Привет"));

        assertThat(session().path("chats"))
                .extracting(chat -> chat.path("key").asString())
                .contains("client", "staff", "staff:-1002100000001", "client:" + own)
                .doesNotContain("client:" + other);
    }

    @Test
    void topicIsReadAlone() {
        long group = sandbox.group();
        String path = "/telegram/api/chats/" + group + "/topics?bot=staff";
        int topic = sandbox.post(path, Map.of("from", person, "name", "Анна"))
                .body()
                .path("topicId")
                .asInt();
        sandbox.actIn("staff", group, Map.of("from", person, "text", "Всем"));
        sandbox.actIn("staff", group, Map.of("from", person, "topicId", topic, "text", "Анне"));

        JsonNode page = sandbox.get("/telegram/client/" + person + "/staff/messages?chat=" + group + "&topic=" + topic)
                .body();

        assertThat(page.path("messages")).hasSize(2);
        assertThat(page.at("/messages/1/text").asString()).isEqualTo("Анне");
    }

    @Test
    void newsComeAsTheyHappen() throws Exception {
        sandbox.say(person, "Привет");
        var request = sandbox.request("/telegram/client/events?person=" + person)
                .GET()
                .build();
        try (InputStream stream = sandbox.http()
                        .send(request, BodyHandlers.ofInputStream())
                        .body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(": hello");

            sandbox.call("sendChatAction", Map.of("chat_id", person, "action", "typing"));
            assertThat(event(lines).path("data").asString()).isEqualTo("typing");
            sandbox.send(person, "Ответ");
            assertThat(event(lines).at("/data/text").asString()).isEqualTo("Ответ");
        }
    }

    @Test
    void newPersonGetsTheNameAskedFor() {
        JsonNode made = sandbox.post("/telegram/client/people", Map.of("firstName", "Фёкла", "lastName", "Зорина"))
                .body();

        assertThat(made.path("name").asString()).isEqualTo("Фёкла Зорина");
        assertThat(sandbox.get("/telegram/client/people").body().path("people"))
                .extracting(one -> one.path("id").asLong())
                .contains(made.path("id").asLong());
    }

    @Test
    void dataOfAMiniAppReachesTheBot() {
        sandbox.say(person, "Привет");

        sandbox.post("/telegram/client/" + person + "/client/app-data", Map.of("data", "{}", "buttonText", "Карта"));

        JsonNode update =
                sandbox.call("getUpdates", Map.of("offset", -1)).result().get(0);
        assertThat(update.at("/message/web_app_data/button_text").asString()).isEqualTo("Карта");
    }

    private CompletableFuture<JsonNode> openAside() {
        return CompletableFuture.supplyAsync(() ->
                sandbox.post("/telegram/client/" + person + "/open", Map.of()).body());
    }

    private JsonNode session() {
        return sandbox.get("/telegram/client/" + person + "/session").body();
    }

    private static JsonNode event(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return new JsonMapper().readTree(String.valueOf(line).substring("data: ".length()));
    }
}
