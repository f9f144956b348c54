package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.twin.BotDatabase;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.FakeTelegram;
import ai.wewall.telegram.twin.FakeTelegram.Call;
import ai.wewall.telegram.twin.Offers;
import ai.wewall.telegram.twin.RunningBot;
import ai.wewall.telegram.twin.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class BotJourneyTest {

    private static final long ANNA = 501;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private final FakePeople people = new FakePeople();
    private final BotDatabase tables = new BotDatabase(DATABASE);
    private RunningBot bot;

    @BeforeEach
    void start() {
        tables.empty();
        bot = RunningBot.start(DATABASE, telegram, FakeMarket.of(7), people);
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void sentenceIsAnsweredByAListWithAPicture() {
        telegram.delivers(Updates.text(ANNA, "сниму офис у белорусской"));

        Call list = awaited("sendPhoto", 1);

        assertThat(list.fields()).containsEntry("chat_id", "501").containsEntry("offers.jpg", "5000 bytes");
        assertThat(list.text()).contains("Аренда · Офис · м. Белорусская", "Нашлось 7 предложений, первые 5");
        assertThat(key(list, 0, 4).path("text").asString()).isEqualTo("5");
        assertThat(key(list, 5, 0).path("web_app").path("url").asString())
                .startsWith("https://wewall.example/miniapp/search?deal=RENT&types=OFFICE&metro=");
    }

    @Test
    void buttonTurnsTheMessageAndStopsSpinning() {
        telegram.delivers(Updates.text(ANNA, "сниму офис"));
        Call list = awaited("sendPhoto", 1);

        telegram.delivers(
                Updates.press(ANNA, 101, key(list, 0, 1).path("callback_data").asString()));

        Call card = awaited("editMessageMedia", 1);
        assertThat(card.fields()).containsEntry("message_id", "101").containsValue("1280 bytes");
        assertThat(card.json("media").path("caption").asString()).startsWith("<b>Офис № 2");
        assertThat(awaited("answerCallbackQuery", 1).fields()).containsKey("callback_query_id");
    }

    @Test
    void typedNumberTurnsTheMessageThatShowsTheList() {
        telegram.delivers(Updates.text(ANNA, "сниму офис"));
        awaited("sendPhoto", 1);

        telegram.delivers(Updates.text(ANNA, "второй"));

        assertThat(awaited("editMessageMedia", 1).fields()).containsEntry("message_id", "101");
    }

    @Test
    void linkOpensTheOffer() {
        telegram.delivers(Updates.text(ANNA, "/start l_" + Offers.id(3)));

        Call card = awaited("sendPhoto", 1);

        assertThat(card.text()).startsWith("<b>Офис № 3");
        assertThat(key(card, 1, 0).path("web_app").path("url").asString())
                .isEqualTo("https://wewall.example/miniapp/l/" + Offers.id(3));
    }

    @Test
    void updatesAreConfirmedByTheNextPollAndHandledOnce() {
        telegram.delivers(Updates.text(7_001, ANNA, "первое"));
        telegram.delivers(Updates.text(7_002, ANNA, "второе"));

        awaited("sendMessage", 2);

        await().untilAsserted(() -> assertThat(telegram.offsets()).contains(7_003L));
        assertThat(tables.count("inbox where handled_at is not null")).isEqualTo(2);
    }

    @Test
    void strangeUpdatesAreHandledQuietly() {
        telegram.delivers("{\"update_id\":%d,\"chat_boost\":{}}".formatted(Updates.nextId()));
        telegram.delivers("{\"update_id\":%d,\"new_in_11\":{\"chat\":{\"id\":1}}}".formatted(Updates.nextId()));
        telegram.delivers("{\"update_id\":%d}".formatted(Updates.nextId()));
        telegram.delivers(Updates.text(ANNA, "привет"));

        awaited("sendMessage", 1);

        await().untilAsserted(() ->
                assertThat(tables.count("inbox where handled_at is not null")).isEqualTo(4));
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void albumIsReadByTheWordsUnderOneOfItsPictures() {
        String photo =
                "\"media_group_id\":\"7\",\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1}]";
        telegram.delivers(Updates.message(Updates.nextId(), ANNA, photo));
        telegram.delivers(Updates.message(Updates.nextId(), ANNA, photo + ",\"caption\":\"сниму офис\""));
        telegram.delivers(Updates.message(Updates.nextId(), ANNA, photo));

        awaited("sendPhoto", 1);

        await().untilAsserted(() ->
                assertThat(tables.count("inbox where handled_at is not null")).isEqualTo(3));
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void whatIsTypedBehindTheBotsNameIsAnsweredByCards() {
        telegram.delivers("""
                {"update_id":%d,"inline_query":{"id":"q1","from":%s,"query":"офис у белорусской","offset":""}}""".formatted(Updates.nextId(), Updates.from(ANNA)));

        Call answer = awaited("answerInlineQuery", 1);

        assertThat(answer.fields()).containsEntry("inline_query_id", "q1").containsEntry("is_personal", "true");
        JsonNode card = answer.json("results").path(0);
        assertThat(card.path("title").asString()).startsWith("Офис 1");
        assertThat(card.path("input_message_content").path("message_text").asString())
                .startsWith("<b>Офис № 1");
        assertThat(card.path("reply_markup")
                        .path("inline_keyboard")
                        .path(0)
                        .path(0)
                        .path("url")
                        .asString())
                .startsWith("https://t.me/wewall_bot?start=l_");
    }

    @Test
    void groupIsAnsweredWhereTheBotIsNamedAndByLinksInsteadOfApps() {
        String group = """
                {"update_id":%d,"message":{"message_id":1,"date":1,"text":"%s","from":%s,
                "chat":{"id":-77,"type":"supergroup","title":"Г"}}}""";
        telegram.delivers(group.formatted(Updates.nextId(), "сниму офис", Updates.from(ANNA)));
        telegram.delivers(group.formatted(Updates.nextId(), "@wewall_bot сниму офис", Updates.from(ANNA)));

        Call list = awaited("sendPhoto", 1);

        assertThat(list.fields()).containsEntry("chat_id", "-77");
        assertThat(list.fields().get("reply_markup"))
                .doesNotContain("web_app")
                .contains("https://wewall.example/search?");
    }

    @Test
    void blockedPersonHearsNothing() {
        people.block(ANNA);
        telegram.delivers(Updates.text(ANNA, "привет"));
        telegram.delivers(Updates.text(502, "привет"));

        assertThat(awaited("sendMessage", 1).fields()).containsEntry("chat_id", "502");
        await().untilAsserted(() ->
                assertThat(tables.count("inbox where handled_at is not null")).isEqualTo(2));
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    private static JsonNode key(Call message, int row, int column) {
        return message.json("reply_markup").path("inline_keyboard").path(row).path(column);
    }

    private Call awaited(String method, int count) {
        await().until(() -> telegram.calls(method).size() >= count);
        return telegram.calls(method).getLast();
    }
}
