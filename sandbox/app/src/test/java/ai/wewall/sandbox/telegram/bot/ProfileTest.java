package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProfileTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();

    @Test
    void commandsAreKeptPerLanguage() {
        List<Map<String, String>> commands = List.of(Map.of("command", "start", "description", "Начать"));

        sandbox.call("setMyCommands", Map.of("commands", commands, "language_code", "ru"))
                .result();

        JsonNode read =
                sandbox.call("getMyCommands", Map.of("language_code", "ru")).result();
        assertThat(read.at("/0/description").asString()).isEqualTo("Начать");
        assertThat(sandbox.call("getMyCommands", Map.of("language_code", "en")).result())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Start, Начать, BOT_COMMAND_INVALID",
        "старт, Начать, BOT_COMMAND_INVALID",
        "start, ' ', command description must be non-empty",
    })
    void badCommandIsRefused(String command, String description, String why) {
        List<Map<String, String>> commands = List.of(Map.of("command", command, "description", description));

        assertThat(sandbox.call("setMyCommands", Map.of("commands", commands)).refusal())
                .isEqualTo("Bad Request: " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"type\":\"everybody\"}|can't parse BotCommandScope: Unsupported type specified",
                "{\"type\":\"chat\"}|can't parse BotCommandScope: Can't find field \"chat_id\"",
                "{\"type\":\"chat_member\",\"chat_id\":5,\"user_id\":0}|can't parse BotCommandScope: Invalid user_id specified",
                "[]|can't parse BotCommandScope: BotCommandScope must be an Object",
            })
    void badScopeIsRefused(String scope, String why) {
        assertThat(sandbox.call("getMyCommands", Map.of("scope", scope)).refusal())
                .isEqualTo("Bad Request: " + why);
    }

    @Test
    void languageHasTwoLetters() {
        assertThat(sandbox.call("getMyCommands", Map.of("language_code", "russian"))
                        .refusal())
                .isEqualTo("Bad Request: invalid language code specified");
    }

    @Test
    void menuButtonOpensAPage() {
        Map<String, Object> button =
                Map.of("type", "web_app", "text", "Карта", "web_app", Map.of("url", "http://localhost:8080/miniapp/"));

        sandbox.call("setChatMenuButton", Map.of("menu_button", button)).result();

        assertThat(sandbox.call("getChatMenuButton", Map.of("chat_id", 7))
                        .result()
                        .at("/web_app/url")
                        .asString())
                .isEqualTo("http://localhost:8080/miniapp/");
    }

    @Test
    void menuButtonOnAPlainPageIsRefused() {
        Map<String, Object> button =
                Map.of("type", "web_app", "text", "Карта", "web_app", Map.of("url", "http://example.com/"));

        assertThat(sandbox.call("setChatMenuButton", Map.of("menu_button", button))
                        .refusal())
                .isEqualTo("Bad Request: menu button Web App URL 'http://example.com/' is invalid: Only HTTPS links "
                        + "are allowed");
    }

    @Test
    void descriptionHasALength() {
        sandbox.call("setMyDescription", Map.of("description", "Подбираю офисы"))
                .result();

        assertThat(sandbox.call("getMyDescription", Map.of("language_code", "ru"))
                        .result()
                        .path("description")
                        .asString())
                .isEqualTo("Подбираю офисы");
        assertThat(sandbox.call("setMyDescription", Map.of("description", "я".repeat(513)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void chatTellsOfThePerson() {
        long person = sandbox.acquaintance();

        assertThat(sandbox.call("getChat", Map.of("chat_id", person))
                        .result()
                        .path("first_name")
                        .asString())
                .matches("\\p{IsCyrillic}+");
    }
}
