package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CopyingTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.acquaintance();
    private final long other = sandbox.acquaintance();

    @Test
    void copyTellsNothingOfItsSource() {
        int source = sandbox.say(person, "Ищу офис");

        int copy = call("copyMessage", Map.of("from_chat_id", person, "message_id", source))
                .result()
                .path("message_id")
                .asInt();

        JsonNode seen = last();
        assertThat(seen.path("id").asInt()).isEqualTo(copy);
        assertThat(seen.path("text").asString()).isEqualTo("Ищу офис");
        assertThat(seen.has("forwarded")).isFalse();
    }

    @Test
    void forwardTellsItsSource() {
        int source = sandbox.say(person, "Ищу офис");

        JsonNode forwarded = call("forwardMessage", Map.of("from_chat_id", person, "message_id", source))
                .result();

        assertThat(forwarded.at("/forward_origin/sender_user/id").asLong()).isEqualTo(person);
        assertThat(forwarded.at("/from/id").asLong()).isEqualTo(sandbox.bot().id());
    }

    @Test
    void manyAreSentAndTheMissingSkipped() {
        int first = sandbox.say(person, "Раз");
        int second = sandbox.say(person, "Два");
        List<Integer> ids = List.of(first, second, 999_999_999);

        assertThat(call("copyMessages", Map.of("from_chat_id", person, "message_ids", ids))
                        .result())
                .hasSize(2);
        assertThat(call("forwardMessages", Map.of("from_chat_id", person, "message_ids", List.of(999_999_999)))
                        .refusal())
                .isEqualTo("Bad Request: there are no messages to forward");
    }

    @ParameterizedTest
    @CsvSource({"copyMessage,message to copy not found", "forwardMessage,message to forward not found"})
    void missingSourceIsRefused(String method, String why) {
        assertThat(call(method, Map.of("from_chat_id", person, "message_id", 999_999_999))
                        .refusal())
                .isEqualTo("Bad Request: " + why);
        assertThat(call(method, Map.of("message_id", 1)).refusal())
                .isEqualTo("Bad Request: parameter \"from_chat_id\" is required");
    }

    @Test
    void placesAndContactsAreSent() {
        Map<String, Object> place = Map.of("latitude", 55.75, "longitude", 37.62, "title", "Башня", "address", "Арбат");

        assertThat(call("sendVenue", place).result().at("/venue/address").asString())
                .isEqualTo("Арбат");
        assertThat(call("sendLocation", place)
                        .result()
                        .at("/location/longitude")
                        .asDouble())
                .isEqualTo(37.62);
        assertThat(call("sendContact", Map.of("phone_number", "+79990000001", "first_name", "Анна"))
                        .result()
                        .at("/contact/first_name")
                        .asString())
                .isEqualTo("Анна");
    }

    @ParameterizedTest
    @CsvSource({
        "sendLocation,latitude is empty",
        "sendVenue,latitude is empty",
        "sendContact,parameter \"phone_number\" is required",
        "sendVoice,there is no voice in the request",
    })
    void missingParameterIsRefused(String method, String why) {
        assertThat(call(method, Map.of()).refusal()).isEqualTo("Bad Request: " + why);
    }

    @Test
    void draftLeavesNothingBehind() {
        assertThat(call("sendMessageDraft", Map.of("draft_id", 7, "text", "Ищу…"))
                        .result()
                        .asBoolean())
                .isTrue();
        assertThat(sandbox.messages(other)).hasSize(1);
        assertThat(call("sendMessageDraft", Map.of("text", "Ищу…")).status()).isEqualTo(400);
    }

    @Test
    void draftIsForPrivateChats() {
        long group = sandbox.group();
        sandbox.actIn("client", group, Map.of("from", person, "text", "/start"));

        assertThat(sandbox.call("sendMessageDraft", Map.of("chat_id", group, "draft_id", 7, "text", "А"))
                        .refusal())
                .isEqualTo("Bad Request: TEXTDRAFT_PEER_INVALID");
    }

    private JsonNode last() {
        JsonNode messages = sandbox.messages(other);
        return messages.get(messages.size() - 1);
    }

    private Answer call(String method, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("chat_id", other);
        return sandbox.call(method, all);
    }
}
