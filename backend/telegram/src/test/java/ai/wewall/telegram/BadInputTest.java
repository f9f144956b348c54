package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.inbox.Envelopes;
import ai.wewall.telegram.application.inbox.ReceiveUpdates;
import ai.wewall.telegram.twin.BotDatabase;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.FakeTelegram;
import ai.wewall.telegram.twin.RunningBot;
import ai.wewall.telegram.twin.Updates;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever arrives, the bot goes on, and says nothing that Telegram would refuse. */
class BadInputTest {

    private static final long ANNA = 901;

    /** Every kind of update that the bot does nothing with, and one that does not exist yet. */
    private static final List<String> OTHER_KINDS = List.of(
            "channel_post",
            "edited_channel_post",
            "business_connection",
            "business_message",
            "edited_business_message",
            "deleted_business_messages",
            "guest_message",
            "message_reaction",
            "message_reaction_count",
            "chosen_inline_result",
            "shipping_query",
            "pre_checkout_query",
            "purchased_paid_media",
            "poll",
            "poll_answer",
            "chat_member",
            "chat_join_request",
            "chat_boost",
            "removed_chat_boost",
            "managed_bot",
            "subscription",
            "stopped_message_generation",
            "not_invented_yet");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotDatabase tables = new BotDatabase(DATABASE);
    private RunningBot bot;

    @BeforeEach
    void start() {
        tables.empty();
        bot = RunningBot.start(
                DATABASE,
                telegram,
                FakeMarket.of(2),
                new FakePeople(),
                "wewall.telegram.client.webhook-secret=secret",
                "wewall.telegram.outbox.chat-per-second=30",
                "wewall.telegram.outbox.chat-burst=100");
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void otherKindsOfUpdatesAreHandledQuietly() {
        OTHER_KINDS.forEach(kind -> deliver(
                "{\"update_id\":%d,\"%s\":{\"id\":\"1\",\"from\":%s,\"chat\":{\"id\":%d,\"type\":\"private\"},\"date\":1}}"
                        .formatted(Updates.nextId(), kind, Updates.from(ANNA), ANNA)));

        await().until(() -> tables.count("inbox where handled_at is not null") == OTHER_KINDS.size());
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void markupInWordsIsShownAsItIs() {
        deliver(Updates.text(ANNA, "<b>&lt;script&gt;</b>"));

        assertThat(saidAt(1)).contains("«&lt;b&gt;&amp;lt;script&amp;gt;&lt;/b&gt;»");
    }

    @Test
    void noiseOfTheLongestTextIsAnswered() {
        String noise = new Random(1)
                .ints(4_096, 0x20, 0x2fff)
                .filter(point -> !Character.isSurrogate((char) point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        deliver(Updates.text(ANNA, noise));

        assertThat(saidAt(1)).contains("Не понял:");
        assertThat(tables.count("outbox where parked_at is not null")).isZero();
    }

    @Test
    void forgedButtonsAreToldInPassing() {
        List<String> forged = Stream.of("o", "e0", "lxx", "s" + "A".repeat(22) + "9", "\u0000", "o".repeat(64), "<b>")
                .toList();
        forged.forEach(data -> deliver(Updates.press(ANNA, 5, data)));

        await().until(() -> telegram.calls("answerCallbackQuery").size() == forged.size());
        assertThat(telegram.calls("answerCallbackQuery"))
                .allSatisfy(call -> assertThat(call.text()).isEqualTo("Эта кнопка больше не работает."));
    }

    private String saidAt(int count) {
        await().until(() -> telegram.calls("sendMessage").size() >= count);
        return telegram.calls("sendMessage").get(count - 1).text();
    }

    private void deliver(String update) {
        bot.bean(ReceiveUpdates.class)
                .receive(List.of(bot.bean(Envelopes.class).open(update).orElseThrow()))
                .block();
    }
}
