package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.twin.BotDatabase;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakeOffice;
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

/** Calculations as the Bot API sees them, with what is kept of them in the database. */
class ReckoningOverTelegramTest {

    private static final long ANNA = 601;
    private static final String WISH = "окупаемость с кредитом 60% под 16 на 10 лет";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotDatabase tables = new BotDatabase(DATABASE);
    private RunningBot bot;

    @BeforeEach
    void start() {
        tables.empty();
        FakeMarket market = FakeMarket.of(2).put(Offers.letShop(9));
        bot = RunningBot.start(DATABASE, telegram, market, new FakePeople());
        telegram.delivers(Updates.text(ANNA, "/start l_" + Offers.id(9)));
        awaited("sendPhoto", 1);
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void wishIsAnsweredByAChartWithItsMeasures() {
        Call chart = reckoned(WISH, 2);

        assertThat(chart.fields()).containsEntry("offers.jpg", "110 bytes");
        assertThat(chart.text()).startsWith("<b>Расчёт: Офис № 9").contains("под 16");
        assertThat(chart.fields().get("reply_markup")).contains("/miniapp/calculator?kept=");
    }

    @Test
    void laterWordsGoOnFromWhatTheDatabaseKeeps() {
        reckoned(WISH, 2);
        bot.close();
        bot = RunningBot.start(DATABASE, telegram, FakeMarket.of(2).put(Offers.letShop(9)), new FakePeople());

        assertThat(reckoned("а если под 14", 3).text()).contains("кредит 60", "под 14", "на 10 лет");
    }

    @Test
    void buttonSendsTheWorkbookOnceForTwoPresses() {
        Call chart = reckoned(WISH, 2);
        String excel = press(chart, 0, 0);

        telegram.delivers(Updates.press(ANNA, 102, excel));
        telegram.delivers(Updates.press(ANNA, 102, excel));

        Call document = awaited("sendDocument", 1);
        assertThat(document.text()).startsWith("Расчёт с живыми формулами");
        assertThat(document.fields()).containsValue("4000 bytes");
        await().until(() -> telegram.calls("answerCallbackQuery").size() == 2);
        assertThat(telegram.calls("sendDocument")).hasSize(1);
        assertThat(telegram.calls("answerCallbackQuery").getFirst().text()).startsWith("Готовлю файл");
    }

    @Test
    void fileIsMadeAgainFromTheKeptInputsWhereTelegramWasAway() {
        Call chart = reckoned(WISH, 2);
        telegram.fails("sendDocument", 1, call -> true, 502, "bad gateway");

        telegram.delivers(Updates.press(ANNA, 102, press(chart, 0, 0)));

        awaited("sendDocument", 2);
        var workbooks = bot.bean(FakeOffice.class).workbooks;
        assertThat(workbooks).hasSize(2);
        assertThat(workbooks.getFirst()).isEqualTo(workbooks.getLast());
        assertThat(workbooks.getFirst().investment().loan().annualRatePct()).isEqualTo(16);
    }

    @Test
    void buttonOfSomebodyElsesCalculationDoesNothing() {
        Call chart = reckoned(WISH, 2);

        telegram.delivers(Updates.press(602, 102, press(chart, 0, 0)));

        await().until(() -> telegram.calls("answerCallbackQuery").size() == 1);
        assertThat(telegram.calls("answerCallbackQuery").getFirst().text()).contains("больше не работает");
        assertThat(telegram.calls("sendDocument")).isEmpty();
    }

    private Call reckoned(String text, int pictures) {
        telegram.delivers(Updates.text(ANNA, text));
        return awaited("sendPhoto", pictures);
    }

    private static String press(Call message, int row, int column) {
        return message.json("reply_markup")
                .path("inline_keyboard")
                .path(row)
                .path(column)
                .path("callback_data")
                .asString();
    }

    private Call awaited(String method, int count) {
        await().until(() -> telegram.calls(method).size() >= count);
        return telegram.calls(method).getLast();
    }
}
