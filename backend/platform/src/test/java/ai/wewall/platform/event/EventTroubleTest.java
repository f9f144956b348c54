package ai.wewall.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.event.EventFixture.NotingConsumer;
import ai.wewall.platform.event.EventFixture.NotingFollower;
import ai.wewall.platform.r2dbc.DatabaseProperties;
import ai.wewall.platform.r2dbc.Jdbc;
import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.platform.testing.TurnableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What goes wrong round the delivery of events, and what is left of it: nothing. */
class EventTroubleTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with();

    private static final EventPosition BEGINNING = new EventPosition(0);
    private static final Duration NEVER = Duration.ofHours(1);

    private final EventFixture given = new EventFixture(DATABASE);
    private final List<EventRelay> relays = new ArrayList<>();
    private final NotingConsumer consumer = new NotingConsumer(DATABASE, EventFixture.uniqueName());
    private final String pot = "pot-" + UUID.randomUUID() + "-";

    @BeforeAll
    static void makeTable() {
        sql("create table noted (at bigserial, consumer text, pot text, version bigint)");
        sql("create table accepted (pot text unique deferrable initially deferred)");
    }

    @AfterEach
    void stop() {
        relays.forEach(EventRelay::close);
    }

    @Test
    void replayedEventBringsBackNothingThatCameAfterIt() {
        consumer.failingOn(event -> event.aggregateId().equals(pot) && event.aggregateVersion() == 1);
        given.fill(pot, 1, 2, 3);
        relaying();
        await().until(() -> mine().contains(pot + 3));
        await().until(() -> openFailures() == 0);
        consumer.failingOn(event -> false);

        given.housekeeping(List.of()).replay(consumer.name(), parked()).block();
        await().until(() -> mine().contains(pot + 1));
        given.fill(pot, 4);
        await().until(() -> mine().contains(pot + 4));

        assertThat(mine()).containsExactly(pot + 2, pot + 3, pot + 1, pot + 4);
    }

    @Test
    void replayedEventThatFailsAgainIsParkedAgainAndHoldsNothingBack() {
        consumer.failingOn(event -> event.aggregateId().equals(pot) && event.aggregateVersion() == 1);
        given.fill(pot, 1);
        relaying();
        await().until(() -> parked() != null);

        given.housekeeping(List.of()).replay(consumer.name(), parked()).block();
        given.fill(pot, 2);

        await().until(() -> mine().contains(pot + 2));
        await().until(() -> parked() != null);
        assertThat(mine()).containsExactly(pot + 2);
    }

    @Test
    void onlyAParkedEventCanBeReplayed() {
        given.fill(pot, 1);
        relaying();
        await().until(() -> mine().contains(pot + 1));

        assertThat(given.housekeeping(List.of()).replay(consumer.name(), 1).block())
                .isFalse();
        assertThat(given.housekeeping(List.of()).replay("nobody", 1).block()).isFalse();
    }

    @Test
    void handlingThatNeverEndsIsGivenUp() {
        HangingConsumer hanging = new HangingConsumer();
        EventProperties hasty = properties(Duration.ofMillis(50), Duration.ofMillis(100));
        relays.add(given.relay(List.of(hanging), List.of(), hasty, DATABASE.jdbc(), Clock.systemUTC()));
        given.fill("hang-" + pot, 1);
        given.fill(pot, 1);

        await().until(() -> hanging.done.contains(pot + 1));
        await().until(() -> parkedOf("hanging") != null);
    }

    @Test
    void eventThatCannotBeCommittedIsParked() {
        NotingConsumer refused = new NotingConsumer(DATABASE, EventFixture.uniqueName()) {
            @Override
            public Mono<Void> handle(StoredEvent event) {
                return DATABASE.client()
                        .sql("insert into accepted (pot) values (:pot)")
                        .bind("pot", event.aggregateId())
                        .then()
                        .then(super.handle(event));
            }
        };
        relays.add(given.relay(List.of(refused), List.of()));
        given.fill(pot, 1, 2);
        given.fill("other-" + pot, 1);

        await().until(() -> parkedOf(refused.name()) != null);
        await().untilAsserted(() -> assertThat(refused.noted()).contains(pot + 1, "other-" + pot + 1));
        assertThat(refused.noted()).doesNotContain(pot + 2);
    }

    @Test
    void wakeUpDoesNotWaitForThePoll() {
        EventProperties unpolled = properties(NEVER, Duration.ofSeconds(5));
        relays.add(given.relay(List.of(consumer), List.of(), unpolled, DATABASE.jdbc(), Clock.systemUTC()));
        given.fill(pot, 1);
        await().until(() -> mine().contains(pot + 1));

        given.fill(pot, 2);

        await().until(() -> mine().contains(pot + 2));
    }

    @Test
    void wakeUpOutlastsAnOlderTransaction() {
        EventProperties unpolled = properties(NEVER, Duration.ofSeconds(5));
        relays.add(given.relay(List.of(consumer), List.of(), unpolled, DATABASE.jdbc(), Clock.systemUTC()));
        given.fill(pot, 1);
        await().until(() -> mine().contains(pot + 1));

        // The looks end after a quarter of a second, which a crowded machine may take from here to there once in a
        // while.
        assertThat(IntStream.rangeClosed(2, 6).anyMatch(this::isSeenBehindAnOlderTransaction))
                .isTrue();
    }

    private boolean isSeenBehindAnOlderTransaction(int version) {
        try (Connection older = DATABASE.jdbc().open();
                Statement statement = older.createStatement()) {
            older.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            given.fill(pot, version);
            older.commit();
            await().atMost(Duration.ofSeconds(5)).until(() -> mine().contains(pot + version));
            return true;
        } catch (ConditionTimeoutException | SQLException unseen) {
            return false;
        }
    }

    @Test
    void lostWakeUpIsMadeGoodByThePoll() {
        Jdbc nowhere = new Jdbc(new DatabaseProperties(
                "jdbc:postgresql://127.0.0.1:1/nowhere",
                "nobody",
                "",
                2,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1)));
        relays.add(given.relay(List.of(consumer), List.of(), EventFixture.QUICK, nowhere, Clock.systemUTC()));
        given.fill(pot, 1);

        await().until(() -> mine().contains(pot + 1));
    }

    @Test
    void followerThatFailsGoesOnWhereItWas() {
        AtomicInteger failures = new AtomicInteger(2);
        NotingFollower follower = new NotingFollower(BEGINNING) {
            @Override
            public Mono<Void> follow(List<StoredEvent> batch, EventPosition upTo) {
                return failures.getAndDecrement() > 0
                        ? Mono.error(new IllegalStateException("not now"))
                        : super.follow(batch, upTo);
            }
        };
        given.fill(pot, 1, 2);
        relays.add(given.relay(List.of(), List.of(follower)));

        await().until(() -> follower.seen.containsAll(List.of(pot + 1, pot + 2)));
    }

    @Test
    void followerReadsMoreThanAPage() {
        NotingFollower follower = new NotingFollower(BEGINNING);
        long[] many = LongStream.rangeClosed(1, 4_321).toArray();
        DATABASE.transactions()
                .inTransaction(given.events.publish(LongStream.of(many)
                        .mapToObj(version -> new EventFixture.PotCounted(pot, version))
                        .toList()))
                .block();
        relays.add(given.relay(List.of(), List.of(follower)));

        await().until(() -> mine(follower).size() == many.length);
        assertThat(mine(follower)).doesNotHaveDuplicates();
    }

    @Test
    void followerThatSleptBeyondTheRetentionIsBuiltAnew() {
        TurnableClock clock = new TurnableClock();
        NotingFollower follower = new NotingFollower(BEGINNING);
        relays.add(given.relay(List.of(), List.of(follower), EventFixture.QUICK, DATABASE.jdbc(), clock));
        await().until(() -> follower.batches.get() >= 2);

        clock.turn(EventFixture.QUICK.retention().plusSeconds(1));

        await().until(() -> follower.starts.contains(true));
    }

    @Test
    void fullPoolOnlyDelays() {
        given.fill(pot, 1);
        var taken = Flux.range(0, 12)
                .flatMap(i -> DATABASE.client().sql("select pg_sleep(1.5)").then(), 12)
                .subscribe();
        relaying();

        await().until(() -> mine().contains(pot + 1));
        taken.dispose();
    }

    @Test
    void databaseThatWasRestoredElsewhereGoesOn() throws SQLException {
        given.fill(pot, 1, 2);
        relaying();
        await().until(() -> mine().contains(pot + 2));
        relays.removeFirst().close();
        given.fill(pot, 3);
        sql("update platform.event set transaction = (transaction::text::bigint + 1000000000)::text::xid8");
        sql("update platform.event_position set horizon = (horizon::text::bigint + 1000000000)::text::xid8");

        startAnew();
        given.fill(pot, 4);
        relaying();

        await().until(() -> mine().contains(pot + 4));
        assertThat(mine()).containsExactly(pot + 1, pot + 2, pot + 3, pot + 4);
    }

    @Test
    void databaseThatIsAtHomeIsLeftAsItIs() throws SQLException {
        given.fill(pot, 1);
        String before = transactionOf(pot);

        startAnew();

        assertThat(transactionOf(pot)).isEqualTo(before);
    }

    private static void startAnew() throws SQLException {
        try (Connection connection = DATABASE.jdbc().open()) {
            connection.setAutoCommit(false);
            new RestoredPositions().run(connection);
            connection.commit();
        }
    }

    private static String transactionOf(String aggregate) {
        return DATABASE.client()
                .sql("select transaction::text from platform.event where aggregate_id = :aggregate")
                .bind("aggregate", aggregate)
                .mapValue(String.class)
                .one()
                .block();
    }

    private static EventProperties properties(Duration poll, Duration handlingLimit) {
        return new EventProperties(
                poll, 3, Duration.ofMillis(20), Duration.ofMillis(200), handlingLimit, Duration.ofDays(14));
    }

    private void relaying() {
        relays.add(given.relay(List.of(consumer), List.of()));
    }

    private List<String> mine() {
        return consumer.noted().stream().filter(text -> text.contains(pot)).toList();
    }

    private List<String> mine(NotingFollower follower) {
        return follower.seen.stream().filter(text -> text.contains(pot)).toList();
    }

    private Long parked() {
        return parkedOf(consumer.name());
    }

    private static Long parkedOf(String name) {
        return DATABASE.client()
                .sql(
                        "select sequence from platform.event_failure where parked_at is not null and consumer = :name limit 1")
                .bind("name", name)
                .mapValue(Long.class)
                .one()
                .block();
    }

    private long openFailures() {
        return DATABASE.client()
                .sql("select count(*) from platform.event_failure where parked_at is null and consumer = :name")
                .bind("name", consumer.name())
                .mapValue(Long.class)
                .one()
                .block();
    }

    private static void sql(String statement) {
        DATABASE.client().sql(statement).then().block();
    }

    /** Never ends with what it is told to hang on. */
    private final class HangingConsumer implements EventConsumer {

        private final List<String> done = new java.util.concurrent.CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "hanging";
        }

        @Override
        public java.util.Set<String> types() {
            return java.util.Set.of("PotFilled");
        }

        @Override
        public Mono<Void> handle(StoredEvent event) {
            return event.aggregateId().startsWith("hang-")
                    ? Mono.never()
                    : Mono.fromRunnable(() -> done.add(event.aggregateId() + event.aggregateVersion()));
        }
    }
}
