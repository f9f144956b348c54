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
import ai.wewall.telegram.twin.Readings;
import ai.wewall.telegram.twin.RunningBot;
import ai.wewall.telegram.twin.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;

/** Two replicas over one database, to which updates are delivered. */
class UpdatesNeverLostTest {

    private static final Pattern ECHO = Pattern.compile("«слово(\\d+)»");
    private static final String[] FAST = {
        "wewall.telegram.client.webhook-secret=secret",
        "wewall.telegram.outbox.chat-per-second=30",
        "wewall.telegram.outbox.chat-burst=100",
        "wewall.telegram.throttle.per-second=1000",
        "wewall.telegram.throttle.burst=1000"
    };

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private final FakeMarket market = FakeMarket.of(3);
    private final BotDatabase tables = new BotDatabase(DATABASE);
    private final List<RunningBot> replicas = new ArrayList<>();

    @BeforeEach
    void empty() {
        tables.empty();
    }

    @AfterEach
    void stop() {
        replicas.forEach(RunningBot::close);
        telegram.close();
    }

    @Test
    void everyUpdateHasOneEffectAndAChatKeepsItsOrder() {
        RunningBot first = replica();
        RunningBot second = replica();
        List<Long> chats = LongStream.rangeClosed(601, 608).boxed().toList();
        List<Arrival> arrivals = new Arrivals(new Random(7)).mixed(chats, 15);

        Flux.fromIterable(arrivals)
                .groupBy(Arrival::chat)
                .flatMap(chat -> chat.concatMap(arrival -> toSome(arrival, first, second)), 8)
                .blockLast();

        await().until(() -> telegram.calls("sendMessage").size() >= 8 * 15);
        assertThat(chats)
                .allSatisfy(chat -> assertThat(echoes(chat))
                        .containsExactlyElementsOf(
                                IntStream.range(0, 15).boxed().toList()));
    }

    @Test
    void updateThatArrivesAgainAfterItWasHandledHasNoEffect() {
        RunningBot bot = replica();
        String update = Updates.text(611, "слово1");
        deliver(bot, update);
        await().until(() -> echoes(611).size() == 1);

        deliver(bot, update);
        deliver(bot, Updates.text(611, "слово2"));

        await().until(() -> echoes(611).contains(2));
        assertThat(echoes(611)).containsExactly(1, 2);
    }

    @Test
    void stragglerIsHandledOnce() {
        RunningBot bot = replica();
        deliver(bot, Updates.text(9_002, 612, "слово2"));
        await().until(() -> echoes(612).contains(2));

        deliver(bot, Updates.text(9_001, 612, "слово1"));

        await().until(() -> echoes(612).contains(1));
        assertThat(echoes(612)).containsExactly(2, 1);
    }

    @Test
    void whatAKilledReplicaLeftIsHandledByTheNextOne() {
        RunningBot killed = replica();
        deliver(killed, Updates.text(613, "слово1"));
        await().until(() -> echoes(613).contains(1));
        ReceiveUpdates itsLast = killed.bean(ReceiveUpdates.class);
        Envelopes envelopes = killed.bean(Envelopes.class);
        killed.close();
        itsLast.receive(List.of(envelopes.open(Updates.text(613, "слово2")).orElseThrow()))
                .block();

        replica();

        await().until(() -> echoes(613).contains(2));
        assertThat(echoes(613)).containsExactly(1, 2);
    }

    @Test
    void poisonIsTriedAgainThenParkedAndItsChatGoesOn() {
        market.reading(request -> {
            if (request.text().equals("яд")) {
                throw new IllegalStateException("poison");
            }
            return Readings.byWords(request);
        });
        RunningBot bot = replica();
        deliver(bot, Updates.text(614, "яд"));
        deliver(bot, Updates.text(614, "слово2"));

        await().until(() -> echoes(614).contains(2));
        assertThat(tables.text("select attempts || ' ' || reason from telegram.inbox where parked_at is not null"))
                .isEqualTo("3 IllegalStateException");
        assertThat(telegram.calls("sendMessage").getFirst().text()).contains("Что-то сломалось у нас");
    }

    @Test
    void updateInAFormThatNobodyReadsIsParked() {
        RunningBot bot = replica();
        deliver(bot, "{\"update_id\":%d,\"message\":{\"chat\":{\"id\":615},\"text\":[1]}}".formatted(Updates.nextId()));
        deliver(bot, Updates.text(615, "слово3"));

        await().until(() -> echoes(615).contains(3));
        assertThat(tables.count("inbox where parked_at is not null")).isEqualTo(1);
    }

    @Test
    void floodIsThrottledAndToldOnce() {
        RunningBot bot = replica("wewall.telegram.throttle.per-second=0.01", "wewall.telegram.throttle.burst=3");
        IntStream.range(0, 20).forEach(number -> deliver(bot, Updates.text(616, "слово" + number)));

        await().until(() -> tables.count("inbox where handled_at is not null") == 20);
        await().until(() -> telegram.calls("sendMessage").size() == 4);
        assertThat(echoes(616)).containsExactly(0, 1, 2);
        assertThat(telegram.calls("sendMessage").getLast().text()).startsWith("Слишком много сообщений сразу");
    }

    private RunningBot replica(String... properties) {
        List<String> all = new ArrayList<>(List.of(FAST));
        Collections.addAll(all, properties);
        RunningBot bot = RunningBot.start(DATABASE, telegram, market, new FakePeople(), all.toArray(String[]::new));
        replicas.add(bot);
        return bot;
    }

    /** To one of the replicas, or to both at once. */
    private static Flux<Void> toSome(Arrival arrival, RunningBot first, RunningBot second) {
        return switch (arrival.number() % 3) {
            case 0 -> to(first, arrival.update());
            case 1 -> to(second, arrival.update());
            default -> Flux.merge(to(first, arrival.update()), to(second, arrival.update()));
        };
    }

    private static Flux<Void> to(RunningBot bot, String update) {
        return bot.bean(ReceiveUpdates.class)
                .receive(List.of(bot.bean(Envelopes.class).open(update).orElseThrow()))
                .flux();
    }

    private static void deliver(RunningBot bot, String update) {
        to(bot, update).blockLast();
    }

    private List<Integer> echoes(long chat) {
        return telegram.calls("sendMessage").stream()
                .filter(call -> call.fields().get("chat_id").equals(Long.toString(chat)))
                .flatMap(call -> ECHO.matcher(call.text()).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
