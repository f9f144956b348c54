package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GroupTest {

    private static final long MANAGERS = -1_002_100_000_001L;

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.person();
    private final long group = sandbox.group();

    @Test
    void botHearsThatItWasAdded() {
        sandbox.putGroup("client", group, Map.of("from", person, "title", "Коллеги"));

        JsonNode change = sandbox.newest("client").path("my_chat_member");

        assertThat(change.at("/chat/title").asString()).isEqualTo("Коллеги");
        assertThat(change.at("/old_chat_member/status").asString()).isEqualTo("left");
        assertThat(change.at("/new_chat_member/status").asString()).isEqualTo("member");
        assertThat(change.at("/from/id").asLong()).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@wewall_bot офис у Курской", "/start", "/start@wewall_bot", "Смотрите: @WeWall_Bot"})
    void memberBotReadsWhatIsMeantForIt(String text) {
        say(text);

        assertThat(sandbox.newest("client").at("/message/text").asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Офис у Курской", "@somebody офис", "/start@wewall_staff_bot", "почта a@wewall_bot.ru"})
    void memberBotDoesNotReadTheRest(String text) {
        say("/first");

        say(text);

        assertThat(sandbox.newest("client").at("/message/text").asString()).isEqualTo("/first");
    }

    @Test
    void memberBotReadsAnswersToItself() {
        say("/start");
        int sent = send("Что ищем?").result().path("message_id").asInt();

        sandbox.actIn("client", group, Map.of("from", person, "text", "Офис", "replyTo", sent));

        JsonNode message = sandbox.newest("client").path("message");
        assertThat(message.path("text").asString()).isEqualTo("Офис");
        assertThat(message.at("/reply_to_message/text").asString()).isEqualTo("Что ищем?");
    }

    @ParameterizedTest
    @CsvSource({
        "left,Forbidden: bot is not a member of the supergroup chat",
        "kicked,Forbidden: bot was kicked from the supergroup chat",
    })
    void absentBotIsRefused(String status, String why) {
        say("/start");

        sandbox.putGroup("client", group, Map.of("botStatus", status));

        Answer refused = send("Да");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.refusal()).isEqualTo(why);
        assertThat(sandbox.newest("client")
                        .at("/my_chat_member/new_chat_member/status")
                        .asString())
                .isEqualTo(status);
    }

    @Test
    void unknownGroupIsRefused() {
        assertThat(send("Да").refusal()).isEqualTo("Bad Request: chat not found");
    }

    @Test
    void groupThatWentOnAsASupergroupTellsWhere() {
        long small = -sandbox.person();
        sandbox.actIn("client", small, Map.of("from", person, "text", "/start"));

        sandbox.putGroup("client", small, Map.of("migrateTo", group));

        Answer refused = sandbox.call("sendMessage", Map.of("chat_id", small, "text", "Да"));
        assertThat(refused.refusal()).isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(refused.body().at("/parameters/migrate_to_chat_id").asLong()).isEqualTo(group);
        assertThat(send("Да").status()).isEqualTo(200);
    }

    @Test
    void miniAppButtonIsRefusedInAGroup() {
        say("/start");
        Map<String, Object> markup = Map.of(
                "inline_keyboard",
                List.of(List.of(Map.of("text", "К", "web_app", Map.of("url", "https://wewall.ai/")))));

        assertThat(sandbox.call("sendMessage", Map.of("chat_id", group, "text", "Да", "reply_markup", markup))
                        .refusal())
                .isEqualTo("Bad Request: BUTTON_TYPE_INVALID");
    }

    @Test
    void buttonInAGroupTellsWhoPressed() {
        say("/start");
        Map<String, Object> markup =
                Map.of("inline_keyboard", List.of(List.of(Map.of("text", "Взять", "callback_data", "take"))));
        int id = sandbox.call("sendMessage", Map.of("chat_id", group, "text", "Заявка", "reply_markup", markup))
                .result()
                .path("message_id")
                .asInt();
        long other = sandbox.person();

        sandbox.actIn("client", group, Map.of("from", other, "callback", Map.of("messageId", id, "data", "take")));

        JsonNode press = sandbox.newest("client").path("callback_query");
        assertThat(press.at("/from/id").asLong()).isEqualTo(other);
        assertThat(press.at("/message/chat/id").asLong()).isEqualTo(group);
    }

    @Test
    void managersGroupIsThereFromTheStart() {
        assertThat(sandbox.staffCall("getChat", Map.of("chat_id", MANAGERS))
                        .result()
                        .path("is_forum")
                        .asBoolean())
                .isTrue();
        assertThat(sandbox.get("/telegram/api/chats").body().at("/groups/0/id").asLong())
                .isEqualTo(MANAGERS);
    }

    @Test
    void demoStaffIsInTheManagersGroup() {
        assertThat(status(1001)).isEqualTo("member");
        assertThat(status(1003)).isEqualTo("creator");
        assertThat(status(sandbox.acquaintance())).isEqualTo("left");
    }

    private String status(long who) {
        return sandbox.staffCall("getChatMember", Map.of("chat_id", MANAGERS, "user_id", who))
                .result()
                .path("status")
                .asString();
    }

    @Test
    void bothBotsHaveGroupsOfTheirOwn() {
        say("/start");

        assertThat(sandbox.staffCall("sendMessage", Map.of("chat_id", group, "text", "Да"))
                        .refusal())
                .isEqualTo("Bad Request: chat not found");
    }

    private void say(String text) {
        sandbox.actIn("client", group, Map.of("from", person, "text", text));
    }

    private Answer send(String text) {
        return sandbox.call("sendMessage", Map.of("chat_id", group, "text", text));
    }
}
