package ai.wewall.telegram;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.inbox.Envelopes;
import ai.wewall.telegram.application.inbox.ReceiveUpdates;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.FakeTelegram;
import ai.wewall.telegram.twin.RunningBot;
import ai.wewall.telegram.twin.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/**
 * Measures the bot over a real database, with a market that answers at once: how long a first answer takes from
 * Telegram's hand to Telegram's hand, and how long many deliveries take. Run by hand, on the test class path.
 */
final class AnswerLatency {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerLatency.class);
    private static final int WARM_UP = 100;
    private static final int MEASURED = 300;

    private AnswerLatency() {}

    public static void main(String[] arguments) {
        TestDatabase database = TestDatabase.with("telegram");
        measureFirstAnswer(database);
        measureDeliveries(database);
        System.exit(0);
    }

    private static void measureFirstAnswer(TestDatabase database) {
        FakeTelegram telegram = new FakeTelegram();
        RunningBot bot = RunningBot.start(database, telegram, FakeMarket.of(12), new FakePeople());
        long[] nanos = LongStream.range(0, WARM_UP + MEASURED)
                .map(person -> answerOf(telegram, 1_000 + person))
                .skip(WARM_UP)
                .sorted()
                .toArray();
        bot.close();
        telegram.close();
        LOG.info(
                "first answer, ms: median {}, p95 {}, p99 {}, longest {}",
                millis(nanos[MEASURED / 2]),
                millis(nanos[MEASURED * 95 / 100]),
                millis(nanos[MEASURED * 99 / 100]),
                millis(nanos[MEASURED - 1]));
    }

    private static long answerOf(FakeTelegram telegram, long person) {
        int before = telegram.calls("sendPhoto").size();
        long begun = System.nanoTime();
        telegram.delivers(Updates.text(person, "сниму офис белорусской"));
        while (telegram.calls("sendPhoto").size() == before) {
            LockSupport.parkNanos(200_000);
        }
        return telegram.calls("sendPhoto").getLast().at() - begun;
    }

    private static void measureDeliveries(TestDatabase database) {
        FakeTelegram telegram = new FakeTelegram();
        RunningBot bot = RunningBot.start(
                database,
                telegram,
                FakeMarket.of(12),
                new FakePeople(),
                "wewall.telegram.client.webhook-secret=secret",
                "wewall.telegram.throttle.per-second=1000",
                "wewall.telegram.throttle.burst=1000");
        List<Arrival> arrivals = new Arrivals(new Random(1))
                .mixed(LongStream.range(5_000, 5_200).boxed().toList(), 50);
        long begun = System.nanoTime();
        deliver(bot, arrivals);
        long stored = System.nanoTime();
        awaitHandled(database);
        LOG.info(
                "{} deliveries of 10000 updates over 8 connections: stored in {} ms, all handled after {} ms",
                arrivals.size(),
                millis(stored - begun),
                millis(System.nanoTime() - begun));
        bot.close();
        telegram.close();
    }

    private static void deliver(RunningBot bot, List<Arrival> arrivals) {
        ReceiveUpdates receiving = bot.bean(ReceiveUpdates.class);
        Envelopes envelopes = bot.bean(Envelopes.class);
        Flux.fromIterable(arrivals)
                .groupBy(arrival -> arrival.chat() % 8)
                .flatMap(lane -> lane.concatMap(arrival -> receiving.receive(
                        List.of(envelopes.open(arrival.update()).orElseThrow()))))
                .blockLast();
    }

    private static void awaitHandled(TestDatabase database) {
        while (pending(database) > 0) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static long pending(TestDatabase database) {
        return database.client()
                .sql("select count(*) from telegram.inbox where handled_at is null and parked_at is null")
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }
}
