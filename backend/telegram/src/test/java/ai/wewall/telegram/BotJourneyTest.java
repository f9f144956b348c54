package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.FakeTelegram;
import ai.wewall.telegram.twin.FakeTelegram.Call;
import ai.wewall.telegram.twin.RunningBot;
import ai.wewall.telegram.twin.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BotJourneyTest {

    private static final long ANNA = 501;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private final RunningBot bot = RunningBot.start(DATABASE, telegram, FakeMarket.of(7), new FakePeople());

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void sentenceIsAnsweredByAListWithAPicture() {
        telegram.delivers(Updates.text(ANNA, "сниму офис у белорусской"));

        Call list = awaited("sendPhoto");

        assertThat(list.fields()).containsEntry("chat_id", "501").containsKey("photo");
        assertThat(list.text()).contains("Аренда · Офис · м. Белорусская", "Нашлось 7 предложений, первые 5");
        assertThat(list.json("reply_markup").path("inline_keyboard").path(0)).hasSize(5);
    }

    private Call awaited(String method) {
        await().until(() -> !telegram.calls(method).isEmpty());
        return telegram.calls(method).getLast();
    }
}
