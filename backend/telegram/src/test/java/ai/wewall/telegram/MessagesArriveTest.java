package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.twin.BotDatabase;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.FakeTelegram;
import ai.wewall.telegram.twin.FakeTelegram.Call;
import ai.wewall.telegram.twin.RunningBot;
import ai.wewall.telegram.twin.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MessagesArriveTest {

    private static final ChatId ANNA = new ChatId(701);
    private static final ChatId BORIS = new ChatId(702);

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotDatabase tables = new BotDatabase(DATABASE);
    private RunningBot bot;

    @BeforeEach
    void start() {
        tables.empty();
        bot = running();
    }

    private RunningBot running(String... properties) {
        return RunningBot.start(
                DATABASE,
                telegram,
                FakeMarket.of(3),
                new FakePeople(),
                Stream.concat(Stream.of("wewall.telegram.outbox.poll=50ms"), Stream.of(properties))
                        .toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void whatWasQueuedBeforeAKillIsSentByTheNextProcess() {
        Outbox outbox = bot.bean(Outbox.class);
        bot.close();
        outbox.add(ANNA, List.of(words("осталось")), Instant.now()).block();

        bot = running();

        await().untilAsserted(() -> assertThat(texts(ANNA)).containsExactly("осталось"));
        await().until(() -> tables.count("outbox") == 0);
    }

    @Test
    void messageOfASenderThatWasKilledIsSentWhenItsClaimEnds() {
        Outbox outbox = bot.bean(Outbox.class);
        bot.close();
        outbox.add(ANNA, List.of(words("ничья")), Instant.now()).block();
        outbox.defer(ANNA, Instant.now().plusMillis(700)).block();

        bot = running();

        await().untilAsserted(() -> assertThat(texts(ANNA)).containsExactly("ничья"));
    }

    @Test
    void pauseOfOneChatDoesNotHoldOthers() {
        telegram.fails("sendMessage", 1, to(ANNA), 429, FakeTelegram.tooMany(4));
        queue(ANNA, "1", "2");
        await().until(() -> !texts(ANNA).isEmpty());
        queue(BORIS, "3");

        await().until(() -> telegram.calls("sendMessage").size() == 4);
        List<Call> calls = telegram.calls("sendMessage");
        assertThat(calls).extracting(Call::text).containsExactly("1", "3", "1", "2");
        assertThat(Duration.ofNanos(calls.get(2).at() - calls.get(0).at())).isGreaterThan(Duration.ofMillis(3_900));
    }

    @Test
    void whatWaitsForItsTurnIsSentInOrder() {
        queue(ANNA, IntStream.range(0, 7).mapToObj(Integer::toString).toArray(String[]::new));

        await().until(() -> texts(ANNA).size() == 7);
        assertThat(texts(ANNA)).containsExactly("0", "1", "2", "3", "4", "5", "6");
    }

    @Test
    void chatThatBlocksTheBotIsLeftInPeace() {
        telegram.fails(
                "sendMessage", 9, to(ANNA), 403, FakeTelegram.error(403, "Forbidden: bot was blocked by the user"));
        queue(ANNA, "1", "2", "3");

        await().until(() -> tables.count("outbox") == 0);
        assertThat(texts(ANNA)).containsExactly("1");
        assertThat(bot.bean(Chats.class).isAvailable(ANNA).block()).isFalse();
    }

    @Test
    void whoBlocksTheBotIsNotedAtOnce() {
        telegram.delivers(Updates.membership(ANNA.value(), "kicked"));
        await().until(() -> !bot.bean(Chats.class).isAvailable(ANNA).block());

        telegram.delivers(Updates.membership(ANNA.value(), "member"));
        await().until(() -> bot.bean(Chats.class).isAvailable(ANNA).block());
    }

    @Test
    void refusedMessageIsParkedAndItsChatGoesOn() {
        telegram.fails(
                "sendMessage",
                1,
                to(ANNA),
                400,
                FakeTelegram.error(400, "Bad Request: can't parse entities: Unsupported start tag at 3"));
        queue(ANNA, "плохо", "хорошо");

        await().until(() -> texts(ANNA).contains("хорошо"));
        assertThat(tables.text("select reason from telegram.outbox where parked_at is not null"))
                .isEqualTo("400 Bad Request: can't parse entities");
    }

    @Test
    void brokenServiceIsTriedAgainUntilItIsBack() {
        telegram.fails("sendMessage", 2, to(ANNA), 502, "<html>Bad Gateway</html>");
        telegram.fails("sendMessage", 1, to(ANNA), 500, FakeTelegram.error(500, "Internal Server Error: restart"));
        queue(ANNA, "1", "2");

        await().untilAsserted(() -> assertThat(texts(ANNA)).containsExactly("1", "1", "1", "1", "2"));
        await().until(() -> tables.count("outbox") == 0);
    }

    @Test
    void answerThatIsCutOffIsSentOnceMoreAndNoOftener() {
        telegram.fails("sendMessage", 1, to(ANNA), 0, "");
        queue(ANNA, "1", "2");

        await().untilAsserted(() -> assertThat(texts(ANNA)).containsExactly("1", "1", "2"));
    }

    @Test
    void unknownTokenIsNoMessagesFault() {
        telegram.fails("sendMessage", 2, to(ANNA), 401, FakeTelegram.error(401, "Unauthorized"));
        queue(ANNA, "1");

        await().until(() -> texts(ANNA).size() == 3);
        assertThat(tables.count("outbox where parked_at is not null")).isZero();
    }

    @Test
    void messageThatCannotChangeIsShownAnew() {
        telegram.delivers(Updates.text(ANNA.value(), "сниму офис"));
        await().until(() -> telegram.calls("sendPhoto").size() == 1);
        telegram.fails(
                "editMessageMedia",
                1,
                to(ANNA),
                400,
                FakeTelegram.error(400, "Bad Request: message to edit not found"));

        telegram.delivers(Updates.text(ANNA.value(), "2"));

        await().until(() -> telegram.calls("sendPhoto").size() == 2);
        assertThat(telegram.calls("sendPhoto").getLast().text()).startsWith("<b>Офис № 2");
    }

    @Test
    void messageThatShowsItAlreadyIsDone() {
        telegram.delivers(Updates.text(ANNA.value(), "сниму офис"));
        await().until(() -> telegram.calls("sendPhoto").size() == 1);
        telegram.fails(
                "editMessageMedia",
                1,
                to(ANNA),
                400,
                FakeTelegram.error(400, "Bad Request: message is not modified: same"));

        telegram.delivers(Updates.text(ANNA.value(), "2"));
        telegram.delivers(Updates.text(ANNA.value(), "привет"));

        await().until(() -> telegram.calls("sendMessage").size() == 1);
        assertThat(telegram.calls("sendPhoto")).hasSize(1);
        assertThat(tables.count("outbox where parked_at is not null")).isZero();
    }

    private void queue(ChatId chat, String... texts) {
        bot.bean(Outbox.class)
                .add(chat, Stream.of(texts).map(MessagesArriveTest::words).toList(), Instant.now())
                .block();
    }

    private static Outgoing words(String text) {
        return new Outgoing.Words(text, Keyboard.none());
    }

    private static Predicate<Call> to(ChatId chat) {
        return call -> Long.toString(chat.value()).equals(call.fields().get("chat_id"));
    }

    private List<String> texts(ChatId chat) {
        return telegram.calls("sendMessage").stream()
                .filter(to(chat))
                .map(Call::text)
                .toList();
    }
}
