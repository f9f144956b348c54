package ai.wewall.telegram.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.IncomingUpdate.Availability;
import ai.wewall.telegram.application.inbox.IncomingUpdate.FromPerson;
import ai.wewall.telegram.application.inbox.IncomingUpdate.Ignored;
import ai.wewall.telegram.application.inbox.IncomingUpdate.Moved;
import ai.wewall.telegram.application.inbox.PendingUpdate;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Input.Attachment;
import ai.wewall.telegram.twin.Updates;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramUpdateReadingTest {

    private static final long ANNA = 4_503_599_627_370_495L;

    private final TelegramUpdateReading reading = new TelegramUpdateReading("wewall_bot");

    @Test
    void textIsRead() {
        assertThat(read(Updates.text(9, ANNA, "сниму <офис>")))
                .isEqualTo(new FromPerson(
                        "message",
                        new ChatId(ANNA),
                        new TelegramAccount(ANNA, "Анна", null, null, "ru"),
                        new Input.Said("сниму <офис>", new Input.Origin(9, null, false, false, null)),
                        null));
    }

    @Test
    void commandIsRead() {
        assertThat(inputOf(Updates.text(ANNA, "/start l_1"))).isEqualTo(new Input.Started("l_1"));
    }

    @Test
    void pressedButtonIsRead() {
        assertThat(read(Updates.press(ANNA, 7, "r"))).isInstanceOfSatisfying(FromPerson.class, pressed -> {
            assertThat(pressed.input()).isEqualTo(new Input.Pressed("r", 7));
            assertThat(pressed.callback()).startsWith("c");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "voice":{"file_id":"a","file_unique_id":"b","duration":1}                     | VOICE
            "photo":[{"file_id":"a","file_unique_id":"b","width":1,"height":1}]           | PICTURE
            "sticker":{"file_id":"a","file_unique_id":"b","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false} | STICKER
            "location":{"longitude":37.6,"latitude":55.7}                                 | LOCATION
            "contact":{"phone_number":"+7","first_name":"А","user_id":1}                  | CONTACT
            "document":{"file_id":"a","file_unique_id":"b"}                               | OTHER""")
    void attachmentIsRead(String content, Attachment attachment) {
        assertThat(inputOf(Updates.message(1, ANNA, content))).isEqualTo(new Input.Sent(attachment, null));
    }

    @Test
    void wordsUnderAPictureCount() {
        String photo =
                "\"caption\":\"сниму офис\",\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1}]";

        assertThat(inputOf(Updates.message(1, ANNA, photo))).isEqualTo(said("сниму офис", null, false, false));
    }

    @Test
    void whatATextIsSaidAboutIsRead() {
        String answered =
                "\"text\":\"а этот?\",\"reply_to_message\":{\"message_id\":77,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"}}";
        String forwarded =
                "\"text\":\"сниму офис\",\"forward_origin\":{\"type\":\"hidden_user\",\"date\":1,\"sender_user_name\":\"Борис\"}";

        assertThat(inputOf(Updates.message(1, ANNA, answered))).isEqualTo(said("а этот?", 77, false, false));
        assertThat(inputOf(Updates.message(1, ANNA, forwarded))).isEqualTo(said("сниму офис", null, false, true));
        assertThat(inputOf(Updates.text(1, ANNA, "сниму склад").replace("\"message\":", "\"edited_message\":")))
                .isEqualTo(said("сниму склад", null, true, false));
    }

    @Test
    void ownNumberIsTheOneThatTelegramVouchesFor() {
        String own =
                "\"contact\":{\"phone_number\":\"79990000001\",\"first_name\":\"А\",\"user_id\":%d}".formatted(ANNA);

        assertThat(inputOf(Updates.message(1, ANNA, own))).isEqualTo(new Input.GaveNumber("79990000001"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @WEWALL_bot сниму офис                       | сниму офис
            сниму офис, @wewall_bot                      | сниму офис,
            @wewall_bottom сниму офис                    |
            сниму офис                                   |""")
    void inAGroupOnlyWhatNamesUsIsRead(String text, String read) {
        IncomingUpdate incoming = read(inGroup("\"text\":\"%s\"".formatted(text)));

        if (read == null) {
            assertThat(incoming).isEqualTo(new Ignored("group"));
        } else {
            assertThat(incoming).isInstanceOfSatisfying(FromPerson.class, from -> {
                assertThat(from.chat()).isEqualTo(new ChatId(-5));
                assertThat(from.input()).isEqualTo(said(read, null, false, false));
            });
        }
    }

    @Test
    void inAGroupAnAnswerToUsIsRead() {
        String answer = """
                "text":"подешевле","reply_to_message":{"message_id":77,"date":1,"chat":{"id":-5,"type":"supergroup"},
                "from":{"id":1,"is_bot":true,"first_name":"Б","username":"Wewall_Bot"}}""";

        assertThat(read(inGroup(answer)))
                .isInstanceOfSatisfying(
                        FromPerson.class,
                        from -> assertThat(from.input()).isEqualTo(said("подешевле", 77, false, false)));
    }

    @Test
    void whatIsTypedBehindOurNameIsRead() {
        String query =
                "{\"update_id\":1,\"inline_query\":{\"id\":\"q\",\"from\":%s,\"query\":\"офис\",\"offset\":\"\"}}"
                        .formatted(Updates.from(ANNA));

        assertThat(read(query))
                .isEqualTo(new IncomingUpdate.Inline("q", new TelegramAccount(ANNA, "Анна", null, null, "ru"), "офис"));
    }

    private static String inGroup(String content) {
        return """
                {"update_id":1,"message":{"message_id":1,"date":1,%s,"chat":{"id":-5,"type":"supergroup","title":"Г"},
                "from":%s}}""".formatted(content, Updates.from(ANNA));
    }

    private static Input said(String text, Integer replyTo, boolean edited, boolean forwarded) {
        return new Input.Said(text, new Input.Origin(1, replyTo, edited, forwarded, null));
    }

    @Test
    void availabilityIsRead() {
        assertThat(read(Updates.membership(ANNA, "kicked"))).isEqualTo(new Availability(new ChatId(ANNA), false));
        assertThat(read(Updates.membership(ANNA, "member"))).isEqualTo(new Availability(new ChatId(ANNA), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\":1}",
                "{\"update_id\":1,\"stopped_message_generation\":{\"chat\":{\"id\":5}}}",
                "{\"update_id\":1,\"edited_message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},\"text\":\"а\"}}",
                "{\"update_id\":1,\"channel_post\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":-5,\"type\":\"channel\"},\"text\":\"а\"}}",
                "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":-5,\"type\":\"supergroup\"},\"from\":{\"id\":9,\"is_bot\":false,\"first_name\":\"А\"},\"text\":\"а\"}}",
                "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},\"from\":{\"id\":5,\"is_bot\":true,\"first_name\":\"Б\"},\"text\":\"а\"}}",
                "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},\"from\":{\"id\":5,\"is_bot\":false,\"first_name\":\"А\"},\"write_access_allowed\":{}}}",
                "{\"update_id\":1,\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":5,\"is_bot\":false,\"first_name\":\"А\"},\"inline_message_id\":\"x\",\"chat_instance\":\"1\",\"data\":\"r\"}}"
            })
    void whatIsNotForUsIsIgnored(String update) {
        assertThat(read(update)).isInstanceOf(Ignored.class);
    }

    /** Who has done it may be an anonymous administrator, and something else of the message may be of a later day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"chat\":{\"id\":-5,\"type\":\"group\"},\"migrate_to_chat_id\":-1005",
                "\"chat\":{\"id\":-1005,\"type\":\"supergroup\"},\"migrate_from_chat_id\":-5",
                "\"chat\":{\"id\":-5,\"type\":\"group\"},\"migrate_to_chat_id\":-1005,\"forward_origin\":{\"type\":\"new\"}"
            })
    void moveOfAGroupIsReadFromBothOfItsChats(String message) {
        String bot = "\"from\":{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"Group\"}";

        assertThat(read("{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1," + bot + ',' + message + "}}"))
                .isEqualTo(new Moved(new ChatId(-5), new ChatId(-1005)));
    }

    @Test
    void textIsReadAlsoWhereSomethingBesideItIsInAFormThatIsNotKnown() {
        String strange = "\"text\":\"сниму офис\",\"forward_origin\":{\"type\":\"another_world\",\"date\":1}";

        assertThat(inputOf(Updates.message(1, ANNA, strange))).isEqualTo(said("сниму офис", null, false, false));
    }

    @Test
    void updateInAnotherFormIsAFailure() {
        assertThatThrownBy(() -> read("{\"update_id\":1,\"message\":\"text\"}"))
                .isInstanceOf(IllegalStateException.class);
    }

    private Input inputOf(String update) {
        return ((FromPerson) read(update)).input();
    }

    private IncomingUpdate read(String update) {
        return reading.read(new PendingUpdate(1, new ChatId(1), update, Instant.EPOCH, 0));
    }
}
