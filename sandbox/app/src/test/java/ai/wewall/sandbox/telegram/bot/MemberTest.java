package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MemberTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long manager = sandbox.person();
    private final long group = sandbox.group();

    @BeforeEach
    void makeGroup() {
        sandbox.putGroup("staff", group, Map.of("from", manager));
    }

    @Test
    void botLearnsWhoIsInTheGroup() {
        long member = sandbox.person();
        sandbox.actIn("staff", group, Map.of("from", member, "text", "Привет"));

        assertThat(status(manager)).isEqualTo("creator");
        assertThat(status(member)).isEqualTo("member");
        assertThat(status(sandbox.acquaintance())).isEqualTo("left");
        assertThat(call("getChatMember", Map.of("user_id", 77)).refusal()).isEqualTo("Bad Request: user not found");
        assertThat(call("getChatMemberCount", Map.of()).result().asInt()).isEqualTo(3);
    }

    @Test
    void botKnowsItsOwnRights() {
        JsonNode itself =
                call("getChatMember", Map.of("user_id", sandbox.staff().id())).result();

        assertThat(itself.path("status").asString()).isEqualTo("administrator");
        assertThat(itself.path("can_manage_topics").asBoolean()).isTrue();
        assertThat(call("getChatAdministrators", Map.of()).result()).hasSize(2);
    }

    @Test
    void comingAndGoingIsToldInTheGroup() {
        long member = sandbox.person();

        put(member, "member");
        assertThat(sandbox.newest("staff").at("/message/new_chat_members/0/id").asLong())
                .isEqualTo(member);
        put(member, "left");
        assertThat(sandbox.newest("staff").at("/message/left_chat_member/id").asLong())
                .isEqualTo(member);
    }

    @Test
    void changeOfAMemberIsToldToABotThatAsked() {
        sandbox.staffCall("getUpdates", Map.of("allowed_updates", List.of("chat_member")));
        try {
            put(sandbox.person(), "administrator");

            assertThat(sandbox.newest("staff")
                            .at("/chat_member/new_chat_member/status")
                            .asString())
                    .isEqualTo("administrator");
        } finally {
            sandbox.staffCall("getUpdates", Map.of("allowed_updates", List.of()));
        }
    }

    @Test
    void botMayLeave() {
        assertThat(call("leaveChat", Map.of()).result().asBoolean()).isTrue();

        assertThat(call("sendMessage", Map.of("text", "Да")).refusal())
                .isEqualTo("Forbidden: bot is not a member of the supergroup chat");
    }

    @Test
    void pinnedMessageIsShownAndTold() {
        int id = call("sendMessage", Map.of("text", "Правила"))
                .result()
                .path("message_id")
                .asInt();

        call("pinChatMessage", Map.of("message_id", id)).result();

        assertThat(sandbox.newest("staff").at("/message/pinned_message/text").asString())
                .isEqualTo("Правила");
        assertThat(call("getChat", Map.of())
                        .result()
                        .at("/pinned_message/message_id")
                        .asInt())
                .isEqualTo(id);
        call("unpinChatMessage", Map.of("message_id", id)).result();
        assertThat(call("getChat", Map.of()).result().has("pinned_message")).isFalse();
    }

    @Test
    void pinningNeedsAMessageAndTheRight() {
        assertThat(call("pinChatMessage", Map.of("message_id", 999_999_999)).refusal())
                .isEqualTo("Bad Request: message to pin not found");
        sandbox.putGroup("staff", group, Map.of("botRights", List.of()));
        assertThat(call("pinChatMessage", Map.of("message_id", 1)).refusal())
                .isEqualTo("Bad Request: not enough rights to manage pinned messages in the chat");
    }

    private String status(long person) {
        return call("getChatMember", Map.of("user_id", person))
                .result()
                .path("status")
                .asString();
    }

    private void put(long person, String status) {
        sandbox.put(
                "/telegram/api/chats/" + group + "/members/" + person + "?bot=staff",
                Map.of("from", manager, "status", status));
    }

    private Answer call(String method, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("chat_id", group);
        return sandbox.staffCall(method, all);
    }
}
