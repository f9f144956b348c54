package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TopicTest {

    private static final String NO_THREAD = "Bad Request: message thread not found";

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long manager = sandbox.person();
    private final long group = sandbox.group();

    @BeforeEach
    void makeForum() {
        sandbox.putGroup("staff", group, Map.of("title", "Менеджеры", "from", manager));
    }

    @Test
    void topicIsMadeAndItsBotHearsOfIt() {
        JsonNode topic = call("createForumTopic", Map.of("name", "Анна, офис 200 м²", "icon_color", 16766590))
                .result();

        JsonNode update = sandbox.newest("staff").path("message");
        assertThat(topic.path("icon_color").asInt()).isEqualTo(16766590);
        assertThat(update.path("message_thread_id")).isEqualTo(topic.path("message_thread_id"));
        assertThat(update.at("/forum_topic_created/name").asString()).isEqualTo("Анна, офис 200 м²");
        assertThat(update.at("/from/id").asLong()).isEqualTo(sandbox.staff().id());
        assertThat(update.at("/chat/is_forum").asBoolean()).isTrue();
    }

    @Test
    void messageGoesIntoItsTopic() {
        int topic = topic("Анна");

        JsonNode sent = say(topic, "Новая заявка").result();

        assertThat(sent.path("message_thread_id").asInt()).isEqualTo(topic);
        assertThat(sent.path("is_topic_message").asBoolean()).isTrue();
        assertThat(sent.at("/reply_to_message/forum_topic_created/name").asString())
                .isEqualTo("Анна");
        assertThat(seen().path("topicId").asInt()).isEqualTo(topic);
    }

    @Test
    void managersWordInATopicReachesTheBot() {
        int topic = topic("Анна");

        sandbox.actIn("staff", group, Map.of("from", manager, "topicId", topic, "text", "Добрый день"));

        JsonNode message = sandbox.newest("staff").path("message");
        assertThat(message.path("text").asString()).isEqualTo("Добрый день");
        assertThat(message.path("message_thread_id").asInt()).isEqualTo(topic);
        assertThat(message.at("/from/id").asLong()).isEqualTo(manager);
    }

    @Test
    void unknownTopicAndTheGeneralOneByItsNumberAreRefused() {
        assertThat(say(999_999_999, "Да").refusal()).isEqualTo(NO_THREAD);
        assertThat(say(1, "Да").refusal()).isEqualTo(NO_THREAD);
        assertThat(say(0, "Да").result().has("message_thread_id")).isFalse();
    }

    @Test
    void deletedTopicIsGoneWithoutAWord() {
        int topic = topic("Анна");
        sandbox.newest("staff");

        sandbox.delete("/telegram/api/chats/" + group + "/topics/" + topic + "?bot=staff");

        assertThat(sandbox.newest("staff").at("/message/message_thread_id").asInt())
                .isEqualTo(topic);
        assertThat(say(topic, "Да").refusal()).isEqualTo(NO_THREAD);
        assertThat(thread("closeForumTopic", topic).refusal()).isEqualTo("Bad Request: TOPIC_ID_INVALID");
    }

    @Test
    void closedTopicIsOpenToThoseWhoManageIt() {
        int topic = topic("Анна");
        thread("closeForumTopic", topic).result();

        assertThat(say(topic, "Да").status()).isEqualTo(200);
        sandbox.putGroup("staff", group, Map.of("botRights", Set.of("can_pin_messages")));
        assertThat(say(topic, "Да").refusal()).isEqualTo("Bad Request: TOPIC_CLOSED");
        assertThat(sandbox.actIn("staff", group, Map.of("from", sandbox.person(), "topicId", topic, "text", "Да"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void topicIsChangedClosedAndOpenedOnce() {
        int topic = topic("Анна");

        assertThat(edit(topic, "Анна Иванова").result().asBoolean()).isTrue();
        assertThat(sandbox.newest("staff")
                        .at("/message/forum_topic_edited/name")
                        .asString())
                .isEqualTo("Анна Иванова");
        assertThat(edit(topic, "Анна Иванова").refusal()).isEqualTo("Bad Request: TOPIC_NOT_MODIFIED");
        assertThat(thread("closeForumTopic", topic).status()).isEqualTo(200);
        assertThat(thread("closeForumTopic", topic).refusal()).isEqualTo("Bad Request: TOPIC_NOT_MODIFIED");
        assertThat(thread("reopenForumTopic", topic).status()).isEqualTo(200);
        assertThat(sandbox.newest("staff").at("/message/forum_topic_reopened").isObject())
                .isTrue();
    }

    @Test
    void longNameIsCut() {
        String name = call("createForumTopic", Map.of("name", "я".repeat(200)))
                .result()
                .path("name")
                .asString();

        assertThat(name).hasSize(128);
        assertThat(call("createForumTopic", Map.of("name", " ")).refusal())
                .isEqualTo("Bad Request: name must be non-empty");
        assertThat(call("createForumTopic", Map.of("name", "А", "icon_color", 12))
                        .refusal())
                .isEqualTo("Bad Request: invalid icon color specified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"createForumTopic|create a topic", "deleteForumTopic|delete the topic"})
    void topicsNeedTheirRight(String methodAndWhat) {
        String method = methodAndWhat.split("\\|")[0];
        int topic = topic("Анна");
        sandbox.putGroup("staff", group, Map.of("botRights", Set.of("can_pin_messages")));

        assertThat(call(method, Map.of("name", "А", "message_thread_id", topic)).refusal())
                .isEqualTo("Bad Request: not enough rights to " + methodAndWhat.split("\\|")[1]);
    }

    @Test
    void flatGroupHasNoTopics() {
        long flat = sandbox.group();
        sandbox.putGroup("staff", flat, Map.of("forum", false, "from", manager));

        assertThat(sandbox.staffCall("createForumTopic", Map.of("chat_id", flat, "name", "А"))
                        .refusal())
                .isEqualTo("Bad Request: the chat is not a forum");
        assertThat(sandbox.staffCall("sendMessage", Map.of("chat_id", flat, "text", "А", "message_thread_id", 5))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void generalTopicIsClosedByMethodsOfItsOwn() {
        assertThat(call("closeGeneralForumTopic", Map.of()).result().asBoolean())
                .isTrue();
        assertThat(call("closeGeneralForumTopic", Map.of()).refusal()).isEqualTo("Bad Request: TOPIC_NOT_MODIFIED");
        assertThat(call("reopenGeneralForumTopic", Map.of()).status()).isEqualTo(200);
    }

    private int topic(String name) {
        return call("createForumTopic", Map.of("name", name))
                .result()
                .path("message_thread_id")
                .asInt();
    }

    private Answer say(int topic, String text) {
        return call("sendMessage", Map.of("text", text, "message_thread_id", topic));
    }

    private Answer edit(int topic, String name) {
        return call("editForumTopic", Map.of("message_thread_id", topic, "name", name));
    }

    private Answer thread(String method, int topic) {
        return call(method, Map.of("message_thread_id", topic));
    }

    private Answer call(String method, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("chat_id", group);
        return sandbox.staffCall(method, all);
    }

    private JsonNode seen() {
        JsonNode messages = sandbox.get("/telegram/api/chats/" + group + "/messages?bot=staff")
                .body()
                .path("messages");
        return messages.get(messages.size() - 1);
    }
}
