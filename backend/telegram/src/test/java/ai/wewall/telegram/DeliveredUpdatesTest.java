package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.twin.BotDatabase;
import ai.wewall.telegram.twin.BotProcess;
import ai.wewall.telegram.twin.FakeTelegram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Updates by HTTP into processes, one of which is killed. {@code -Dwewall.load.updates=10000} makes it as many; a few
 * hundred tell the same in seconds.
 */
class DeliveredUpdatesTest {

    private static final int UPDATES = Integer.getInteger("wewall.load.updates", 400);
    private static final int EACH = Math.min(50, UPDATES / 16);
    private static final int SENDERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60 + UPDATES / 20);
    private static final Pattern ECHO = Pattern.compile("«слово(\\d+)»");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotDatabase tables = new BotDatabase(DATABASE);
    private final List<Long> chats =
            LongStream.range(2_000, 2_000 + UPDATES / EACH).boxed().toList();
    private BotProcess bot;
    private Deliveries deliveries;

    @BeforeEach
    void start() {
        tables.empty();
        bot = BotProcess.start(
                DATABASE,
                telegram,
                "wewall.telegram.client.webhook-secret=secret",
                "wewall.telegram.outbox.per-second=1000",
                "wewall.telegram.outbox.chat-per-second=30",
                "wewall.telegram.outbox.chat-burst=100",
                "wewall.telegram.outbox.senders=" + SENDERS,
                "wewall.telegram.outbox.limit=10s",
                "wewall.telegram.outbox.lease=12s",
                "wewall.telegram.throttle.per-second=1000",
                "wewall.telegram.throttle.burst=1000");
        deliveries = new Deliveries(bot.url());
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void everyUpdateHasOneEffectInTheOrderOfItsChat() {
        List<Arrival> arrivals = arrivals(1);
        Figures figures = new Figures("nobody killed");
        join(deliveries.begin(arrivals));
        figures.delivered(arrivals.size());
        untilAllIsSent();
        figures.sent(UPDATES, telegram.calls("sendMessage").size());

        assertThat(deliveries.statuses()).containsExactly(200);
        assertThat(echoes().values())
                .hasSize(chats.size())
                .allSatisfy(chat -> assertThat(chat)
                        .isEqualTo(IntStream.range(0, EACH).boxed().toList()));
    }

    /** A message that was under way in the killed process may come twice, as Telegram cannot be told that it is the same. */
    @Test
    void killedProcessLosesNothingAndRepeatsOnlyWhatWasUnderWay() {
        List<Arrival> arrivals = arrivals(2);
        Figures figures = new Figures("killed in between");
        List<Future<?>> delivering = deliveries.begin(arrivals);
        await().atMost(PATIENCE).until(() -> deliveries.answered() > arrivals.size() / 2);
        bot.killAndStart();
        join(delivering);
        figures.delivered(arrivals.size());
        untilAllIsSent();
        figures.sent(UPDATES, telegram.calls("sendMessage").size());

        assertThat(deliveries.statuses()).containsExactly(200);
        assertThat(echoes().values())
                .hasSize(chats.size())
                .allSatisfy(chat -> assertThat(withoutRepeats(chat))
                        .isEqualTo(IntStream.range(0, EACH).boxed().toList()));
        assertThat(telegram.calls("sendMessage").size() - chats.size() * EACH).isBetween(0, SENDERS);
    }

    private List<Arrival> arrivals(int seed) {
        return new Arrivals(new Random(seed)).mixed(chats, EACH);
    }

    private static void join(List<Future<?>> delivering) {
        await().atMost(PATIENCE).until(() -> delivering.stream().allMatch(Future::isDone));
        assertThat(delivering).allMatch(lane -> lane.state() == Future.State.SUCCESS);
    }

    private void untilAllIsSent() {
        await().atMost(PATIENCE)
                .until(() -> tables.count("inbox where handled_at is null") == 0 && tables.count("outbox") == 0);
    }

    private Map<String, List<Integer>> echoes() {
        Map<String, List<Integer>> byChat = new TreeMap<>();
        telegram.calls("sendMessage").forEach(call -> {
            Matcher echo = ECHO.matcher(call.text());
            assertThat(echo.find()).isTrue();
            byChat.computeIfAbsent(call.fields().get("chat_id"), chat -> new ArrayList<>())
                    .add(Integer.valueOf(echo.group(1)));
        });
        return byChat;
    }

    private static List<Integer> withoutRepeats(List<Integer> echoes) {
        int[] numbers = echoes.stream().mapToInt(Integer::intValue).toArray();
        return IntStream.range(0, numbers.length)
                .filter(i -> i == 0 || numbers[i] != numbers[i - 1])
                .map(i -> numbers[i])
                .boxed()
                .toList();
    }
}
