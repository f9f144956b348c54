package ai.wewall.telegram.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.application.outbox.BotApi;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Delivery;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import ai.wewall.telegram.twin.FakeTelegram;
import ai.wewall.telegram.twin.FakeTelegram.Call;
import ai.wewall.telegram.twin.PassThroughPolicy;
import ai.wewall.telegram.twin.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramBotApiTest {

    private static final ChatId ANNA = new ChatId(1L << 51);
    private static final Keyboard KEYS = new Keyboard(
            List.of(List.of(new Key.Press("Ещё", "m1")), List.of(new Key.OpenApp("App", "https://a.example/x?y=1"))));
    private static final Outgoing WORDS = new Outgoing.Words("<b>Привет</b> &lt;", KEYS);
    private static final Outgoing.Change CHANGE = new Outgoing.Change(
            5, new BoardId(UUID.randomUUID()), new Picture.OfOffer(new OfferId("x")), "<b>карточка</b>", KEYS);

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotConnection connection =
            new BotConnection(Settings.of("wewall.telegram.url", telegram.url().toString()), FakeTelegram.TOKEN);
    private final BotApi api = new TelegramBotApi(connection.calls(), new PassThroughPolicy());

    @AfterEach
    void close() {
        connection.close();
        telegram.close();
    }

    @Test
    void textIsSentAsHtmlWithItsButtons() {
        assertThat(send(WORDS)).isEqualTo(new Delivery.Delivered(101));

        Call call = telegram.calls("sendMessage").getFirst();
        assertThat(call.fields())
                .containsEntry("chat_id", "2251799813685248")
                .containsEntry("text", "<b>Привет</b> &lt;")
                .containsEntry("parse_mode", "HTML")
                .containsEntry("link_preview_options", "{\"is_disabled\":true}")
                .containsEntry(
                        "reply_markup",
                        "{\"inline_keyboard\":[[{\"text\":\"Ещё\",\"callback_data\":\"m1\"}],[{\"text\":\"App\",\"web_app\":{\"url\":\"https://a.example/x?y=1\"}}]]}");
    }

    @Test
    void pictureIsUploadedWithItsCaption() {
        Delivery delivery =
                api.send(ANNA, CHANGE.instead(), Optional.of(new byte[777])).block();

        assertThat(delivery).isEqualTo(new Delivery.Delivered(101));
        assertThat(telegram.calls("sendPhoto").getFirst().fields())
                .containsEntry("caption", "<b>карточка</b>")
                .containsValue("777 bytes");
    }

    @Test
    void withoutAPictureItsWordsAreSent() {
        api.send(ANNA, CHANGE.instead(), Optional.empty()).block();

        assertThat(telegram.calls("sendMessage").getFirst().text()).isEqualTo("<b>карточка</b>");
    }

    @Test
    void messageIsChangedWithOrWithoutAPicture() {
        api.change(ANNA, 5, CHANGE, Optional.of(new byte[10])).block();
        api.change(ANNA, 5, CHANGE, Optional.empty()).block();

        assertThat(telegram.calls("editMessageMedia")
                        .getFirst()
                        .json("media")
                        .path("parse_mode")
                        .asString())
                .isEqualTo("HTML");
        assertThat(telegram.calls("editMessageCaption").getFirst().fields())
                .containsEntry("message_id", "5")
                .containsEntry("caption", "<b>карточка</b>");
    }

    @Test
    void answersAreReadForWhatTheyMean() {
        assertThat(whenAnswered(429, FakeTelegram.tooMany(7))).isEqualTo(new Delivery.TooMany(Duration.ofSeconds(7)));
        assertThat(whenAnswered(403, FakeTelegram.error(403, "Forbidden: user is deactivated")))
                .isEqualTo(new Delivery.Unwanted());
        assertThat(whenAnswered(400, FakeTelegram.error(400, "Bad Request: chat not found")))
                .isEqualTo(new Delivery.Unwanted());
        assertThat(whenAnswered(400, FakeTelegram.error(400, "Bad Request: message is not modified: the same")))
                .isEqualTo(new Delivery.Unchanged());
        assertThat(whenAnswered(400, FakeTelegram.error(400, "Bad Request: can't parse entities: <секрет>")))
                .isEqualTo(new Delivery.Refused(400, "Bad Request: can't parse entities"));
    }

    @Test
    void whatIsNoAnswerMeansThatNobodyWasReached() {
        assertThat(whenAnswered(500, FakeTelegram.error(500, "Internal Server Error: restart")))
                .isEqualTo(new Delivery.Unreachable("HTTP 500"));
        assertThat(whenAnswered(401, FakeTelegram.error(401, "Unauthorized")))
                .isEqualTo(new Delivery.Unreachable("HTTP 401"));
        assertThat(whenAnswered(502, "<html>Bad Gateway</html>")).isInstanceOf(Delivery.Unreachable.class);
        assertThat(whenAnswered(0, "")).isInstanceOf(Delivery.Unreachable.class);
    }

    @Test
    void clientRepeatsNothingByItself() {
        whenAnswered(0, "");
        whenAnswered(503, FakeTelegram.error(503, "Service Unavailable"));

        assertThat(telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void serviceThatIsNotThereIsNotReached() {
        telegram.close();

        assertThat(send(WORDS)).isEqualTo(new Delivery.Unreachable("ConnectException"));
    }

    @Test
    void buttonIsAnsweredWhateverComesOfIt() {
        telegram.fails(
                "answerCallbackQuery", 1, call -> true, 400, FakeTelegram.error(400, "Bad Request: query is too old"));

        api.answerCallback("c1", "Готово").block();
        api.answerCallback("c2", null).block();

        assertThat(telegram.calls("answerCallbackQuery").get(0).fields()).containsEntry("text", "Готово");
        assertThat(telegram.calls("answerCallbackQuery").get(1).fields()).doesNotContainKey("text");
    }

    private Delivery send(Outgoing message) {
        return api.send(ANNA, message, Optional.empty()).block();
    }

    private Delivery whenAnswered(int status, String body) {
        telegram.fails("sendMessage", 1, call -> true, status, body);
        return send(WORDS);
    }
}
