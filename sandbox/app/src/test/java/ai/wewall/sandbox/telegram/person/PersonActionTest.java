package ai.wewall.sandbox.telegram.person;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PersonActionTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.person();

    @Test
    void answerArrivesWithWhatItAnswers() {
        sandbox.say(person, "Офис");
        int offer = sandbox.send(person, "Офис 156 м²").path("message_id").asInt();

        sandbox.act(person, Map.of("text", "А дешевле?", "replyTo", offer));

        assertThat(newest().at("/message/reply_to_message/text").asString()).isEqualTo("Офис 156 м²");
        assertThat(sandbox.act(person, Map.of("text", "А", "replyTo", 999_999_999))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void forwardedTextTellsWhoWroteIt() {
        sandbox.act(person, Map.of("forward", Map.of("text", "Ищу склад", "name", "Пётр")));

        JsonNode message = newest().path("message");
        assertThat(message.path("text").asString()).isEqualTo("Ищу склад");
        assertThat(message.at("/forward_origin/type").asString()).isEqualTo("hidden_user");
        assertThat(message.at("/forward_origin/sender_user_name").asString()).isEqualTo("Пётр");
    }

    @Test
    void forwardedOfferTellsItsBot() {
        sandbox.say(person, "Офис");
        int offer = sandbox.send(person, "Офис 156 м²").path("message_id").asInt();

        sandbox.act(person, Map.of("forward", Map.of("messageId", offer)));

        assertThat(newest().at("/message/forward_origin/sender_user/id").asLong())
                .isEqualTo(sandbox.bot().id());
    }

    @Test
    void albumArrivesAsUpdatesOfOneGroup() {
        sandbox.act(person, Map.of("photo", true, "albumId", "15", "caption", "Планировка"));
        sandbox.act(person, Map.of("photo", true, "albumId", "15"));

        JsonNode updates = sandbox.call("getUpdates", Map.of("offset", -2)).result();
        assertThat(updates)
                .extracting(update -> update.at("/message/media_group_id").asString())
                .containsExactly("15", "15");
        assertThat(updates.get(1).at("/message/caption").isMissingNode()).isTrue();
    }

    @Test
    void stickerAndVenueArrive() {
        sandbox.act(person, Map.of("sticker", "🎉"));
        assertThat(newest().at("/message/sticker/emoji").asString()).isEqualTo("🎉");

        sandbox.act(
                person,
                Map.of("location", Map.of("latitude", 55.7, "longitude", 37.6, "title", "Башня", "address", "Арбат")));
        assertThat(newest().at("/message/venue/title").asString()).isEqualTo("Башня");
        assertThat(newest().at("/message/location/latitude").asDouble()).isEqualTo(55.7);
    }

    @Test
    void reactionIsToldToABotThatAsked() {
        int said = sandbox.say(person, "Офис");
        sandbox.call("getUpdates", Map.of("allowed_updates", List.of("message", "message_reaction")));
        try {
            sandbox.act(person, Map.of("reaction", Map.of("messageId", said, "emoji", "👍")));

            assertThat(newest().at("/message_reaction/new_reaction/0/emoji").asString())
                    .isEqualTo("👍");
        } finally {
            sandbox.call("getUpdates", Map.of("allowed_updates", List.of()));
        }
        assertThat(sandbox.messages(person).get(0).at("/reactions/0/from").asLong())
                .isEqualTo(person);
    }

    @Test
    void botReactsWithAKnownEmoji() {
        int said = sandbox.say(person, "Офис");

        assertThat(react(said, "[{\"type\":\"emoji\",\"emoji\":\"🔥\"}]")
                        .result()
                        .asBoolean())
                .isTrue();
        assertThat(sandbox.messages(person).get(0).at("/reactions/0/emoji").asString())
                .isEqualTo("🔥");
        assertThat(react(said, "[{\"type\":\"emoji\",\"emoji\":\"a\"}]").refusal())
                .isEqualTo("Bad Request: REACTION_INVALID");
        assertThat(react(999_999_999, "[]").refusal()).isEqualTo("Bad Request: message to react not found");
    }

    @Test
    void deletedAccountIsTold() {
        sandbox.say(person, "Офис");
        sandbox.act(person, Map.of("deactivate", true));

        RunningSandbox.Answer refused = sandbox.call("sendMessage", Map.of("chat_id", person, "text", "Да"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.refusal()).isEqualTo("Forbidden: user is deactivated");
    }

    @Test
    void whoWritesToABlockedBotUnblocksItFirst() {
        sandbox.say(person, "Офис");
        sandbox.act(person, Map.of("block", true));

        sandbox.say(person, "Передумал");

        JsonNode updates = sandbox.call("getUpdates", Map.of("offset", -2)).result();
        assertThat(updates.get(0).at("/my_chat_member/new_chat_member/status").asString())
                .isEqualTo("member");
        assertThat(updates.get(1).at("/message/text").asString()).isEqualTo("Передумал");
    }

    private RunningSandbox.Answer react(int message, String reaction) {
        return sandbox.call(
                "setMessageReaction", Map.of("chat_id", person, "message_id", message, "reaction", reaction));
    }

    private JsonNode newest() {
        return sandbox.newest("client");
    }
}
