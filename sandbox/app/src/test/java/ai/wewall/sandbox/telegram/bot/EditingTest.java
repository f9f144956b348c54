package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EditingTest {

    private static final Map<String, Object> BUTTONS =
            Map.of("inline_keyboard", List.of(List.of(Map.of("text", "A", "callback_data", "a"))));

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long chat = sandbox.acquaintance();

    @Test
    void editedTextIsReadInItsLatestForm() {
        int id = sandbox.send(chat, "Было").path("message_id").asInt();

        JsonNode edited = edit("editMessageText", id, Map.of("text", "Стало", "reply_markup", BUTTONS))
                .result();

        assertThat(edited.path("edit_date").asLong()).isPositive();
        JsonNode read = sandbox.messages(chat).get(1);
        assertThat(read.path("text").asString()).isEqualTo("Стало");
        assertThat(read.path("edited").asBoolean()).isTrue();
        assertThat(read.at("/buttons/0/0/data").asString()).isEqualTo("a");
    }

    @Test
    void editNamesItsMessage() {
        assertThat(sandbox.call("editMessageText", Map.of("text", "Да")).refusal())
                .isEqualTo("Bad Request: message identifier is not specified");
    }

    @Test
    void sameFormIsNoEdit() {
        int id = sandbox.send(chat, "То же").path("message_id").asInt();

        assertThat(edit("editMessageText", id, Map.of("text", "То же")).refusal())
                .isEqualTo("Bad Request: message is not modified: specified new message content and reply markup are "
                        + "exactly the same as a current content and reply markup of the message");
    }

    @Test
    void buttonsComeAndGo() {
        int id = sandbox.send(chat, "Текст").path("message_id").asInt();

        assertThat(edit("editMessageReplyMarkup", id, Map.of("reply_markup", BUTTONS))
                        .result()
                        .has("reply_markup"))
                .isTrue();
        assertThat(edit("editMessageReplyMarkup", id, Map.of()).result().has("reply_markup"))
                .isFalse();
    }

    @Test
    void onlyTheBotsOwnMessageIsEdited() {
        int said = sandbox.say(chat, "Моё");

        assertThat(edit("editMessageText", said, Map.of("text", "Чужое")).refusal())
                .isEqualTo("Bad Request: message can't be edited");
        assertThat(edit("editMessageText", 999_999_999, Map.of("text", "Нет")).refusal())
                .isEqualTo("Bad Request: message to edit not found");
    }

    @Test
    void textHasNoCaption() {
        int id = sandbox.send(chat, "Текст").path("message_id").asInt();

        assertThat(edit("editMessageCaption", id, Map.of("caption", "Подпись")).refusal())
                .isEqualTo("Bad Request: there is no caption in the message to edit");
    }

    @Test
    void keysCannotBeEditedIn() {
        int id = sandbox.send(chat, "Текст").path("message_id").asInt();
        Map<String, Object> keys = Map.of("keyboard", List.of(List.of("A")));

        assertThat(edit("editMessageText", id, Map.of("text", "Другой", "reply_markup", keys))
                        .refusal())
                .isEqualTo("Bad Request: inline keyboard expected");
    }

    @Test
    void deletedMessageIsGone() {
        int id = sandbox.send(chat, "Лишнее").path("message_id").asInt();

        assertThat(edit("deleteMessage", id, Map.of()).result().asBoolean()).isTrue();
        assertThat(edit("deleteMessage", id, Map.of()).refusal()).isEqualTo("Bad Request: message to delete not found");
        assertThat(sandbox.messages(chat)).hasSize(1);
    }

    @Test
    void manyAreDeletedAndMissingOnesSkipped() {
        int first = sandbox.send(chat, "Раз").path("message_id").asInt();
        int second = sandbox.send(chat, "Два").path("message_id").asInt();

        Answer done = sandbox.call(
                "deleteMessages", Map.of("chat_id", chat, "message_ids", List.of(first, second, 999_999_999)));

        assertThat(done.result().asBoolean()).isTrue();
        assertThat(sandbox.messages(chat)).hasSize(1);
    }

    private Answer edit(String method, int id, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("chat_id", chat);
        parameters.put("message_id", id);
        return sandbox.call(method, parameters);
    }
}
