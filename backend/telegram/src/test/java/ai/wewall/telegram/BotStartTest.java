package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.outbox.BotApi;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.FakeTelegram;
import ai.wewall.telegram.twin.FakeTelegram.Call;
import ai.wewall.telegram.twin.RunningBot;
import ai.wewall.telegram.twin.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BotStartTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private RunningBot bot;

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void botIntroducesItselfInBothLanguages() {
        start();

        await().until(() -> !telegram.calls("setChatMenuButton").isEmpty());
        assertThat(telegram.calls("setMyCommands"))
                .extracting(call -> call.fields().get("language_code"))
                .containsExactly(null, "en");
        assertThat(telegram.calls("setMyCommands")
                        .getFirst()
                        .json("commands")
                        .path(4)
                        .path("description")
                        .asString())
                .isEqualTo("Начать заново");
    }

    @Test
    void menuButtonOpensTheMiniApp() {
        start();

        await().until(() -> !telegram.calls("setChatMenuButton").isEmpty());
        assertThat(telegram.calls("setChatMenuButton")
                        .getFirst()
                        .json("menu_button")
                        .path("web_app")
                        .path("url")
                        .asString())
                .isEqualTo("https://wewall.example/miniapp/");
    }

    @Test
    void introductionThatWasNotHeardIsSaidAgain() {
        telegram.fails("setMyCommands", 1, call -> true, 500, FakeTelegram.error(500, "restart"));
        start();

        await().until(() -> !telegram.calls("setChatMenuButton").isEmpty());
    }

    @Test
    void withoutASecretUpdatesAreFetchedForTheKindsThatAreHandled() {
        start();

        await().until(() -> !telegram.calls("getUpdates").isEmpty());
        assertThat(telegram.calls().stream().map(Call::method))
                .contains("deletewebhook")
                .doesNotContain("setwebhook");
        assertThat(telegram.calls("getUpdates").getFirst().fields())
                .containsEntry(
                        "allowed_updates",
                        "[\"message\",\"edited_message\",\"callback_query\",\"inline_query\",\"my_chat_member\"]")
                .containsEntry("timeout", "1")
                .doesNotContainKey("offset");
    }

    @Test
    void withASecretUpdatesAreDelivered() {
        start("wewall.telegram.client.webhook-secret=s3cret");

        await().until(() -> !telegram.calls("setChatMenuButton").isEmpty());
        assertThat(telegram.calls("setWebhook").getFirst().fields())
                .containsEntry("url", "https://wewall.example/webhooks/telegram/client")
                .containsEntry("secret_token", "s3cret");
        assertThat(telegram.calls("getUpdates")).isEmpty();
    }

    @Test
    void bothBotsStandSideBySide() {
        start("wewall.telegram.staff.token=2:staff-token");

        telegram.delivers(Updates.text(1001, "привет"));

        await().until(() -> telegram.calls("sendMessage").stream()
                .anyMatch(call -> call.text().startsWith("Здравствуйте, Анна! Вы здесь")));
        await().until(() -> telegram.calls("sendMessage").stream()
                .anyMatch(call -> call.text().startsWith("Я здесь.")));
    }

    @Test
    void withoutATokenThereIsNoBot() {
        start("wewall.telegram.client.token=");

        assertThat(bot.has(BotApi.class)).isFalse();
        assertThat(bot.has(BotLifecycle.class)).isFalse();
        assertThat(bot.has(TelegramProperties.class)).isTrue();
    }

    private void start(String... properties) {
        bot = RunningBot.start(DATABASE, telegram, FakeMarket.of(1), new FakePeople(), properties);
    }
}
