package ai.wewall.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.event.EventFixture.NotingConsumer;
import ai.wewall.platform.event.EventFixture.NotingFollower;
import ai.wewall.platform.event.EventFixture.PotFilled;
import ai.wewall.platform.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class EventDeliveryTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with();

    private static final EventPosition BEGINNING = new EventPosition(0);

    private final EventFixture given = new EventFixture(DATABASE);
    private final List<EventRelay> relays = new ArrayList<>();
    private final NotingConsumer consumer = new NotingConsumer(DATABASE, EventFixture.uniqueName());
    private final String pot = "pot-" + UUID.randomUUID() + "-";

    @BeforeAll
    static void makeTable() {
        DATABASE.client()
                .sql("create table noted (at bigserial, consumer text, pot text, version bigint)")
                .then()
                .block();
    }

    @AfterEach
    void stop() {
        relays.forEach(EventRelay::close);
    }

    @Test
    void eventOfARolledBackChangeIsNeverSeen() {
        Mono<Void> failing = given.events.publish(new PotFilled(pot, 1)).then(Mono.error(new IllegalStateException()));
        DATABASE.transactions().inTransaction(failing).onErrorComplete().block();
        given.fill(pot, 2);
        relaying(consumer);

        await().until(() -> mine(consumer).contains(pot + 2));
        assertThat(mine(consumer)).containsExactly(pot + 2);
    }

    @Test
    void eventsArePublishedInATransactionOnly() {
        assertThatThrownBy(() -> given.events.publish(new PotFilled(pot, 1)).block())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasCommittedBeforeAKillIsHandedOnByTheNextRelay() {
        given.fill(pot, 1, 2, 3);

        relaying(consumer);

        await().untilAsserted(() -> assertThat(mine(consumer)).containsExactly(pot + 1, pot + 2, pot + 3));
    }

    @Test
    void relayThatIsKilledInBetweenDoesNothingTwice() {
        EventRelay killed = relaying(consumer);
        given.fill(pot, LongStream.rangeClosed(1, 30).toArray());
        killed.close();
        relaying(consumer);

        await().untilAsserted(() -> assertThat(mine(consumer)).containsExactlyElementsOf(numbered(30)));
    }

    @Test
    void poisonEventIsParkedAndItsAggregateGoesOn() {
        String other = "other-" + pot;
        consumer.failingOn(event -> event.aggregateId().equals(pot) && event.aggregateVersion() == 2);
        given.fill(pot, 1, 2, 3);
        given.fill(other, 1);
        relaying(consumer);

        await().untilAsserted(() -> assertThat(mine(consumer)).contains(other + 1, pot + 1, pot + 3));
        assertThat(mine(consumer)).doesNotContain(pot + 2);
    }

    @Test
    void parkedEventCanBeReplayed() {
        consumer.failingOn(event -> event.aggregateId().equals(pot));
        given.fill(pot, 1);
        relaying(consumer);
        await().until(() -> parked() != null);

        consumer.failingOn(event -> false);
        boolean replayed = housekeeping().replay(consumer.name(), parked()).block();

        assertThat(replayed).isTrue();
        await().untilAsserted(() -> assertThat(mine(consumer)).containsExactly(pot + 1));
    }

    @Test
    void twoRelaysDoEachEventOnceAndInOrder() {
        relaying(consumer);
        relaying(consumer);
        List<String> pots = IntStream.range(0, 8).mapToObj(i -> pot + i + "-").toList();
        LongStream.rangeClosed(1, 15).forEach(version -> pots.forEach(each -> given.fill(each, version)));

        await().untilAsserted(() -> assertThat(mine(consumer)).hasSize(8 * 15));
        assertThat(pots)
                .allSatisfy(each -> assertThat(mine(consumer).stream()
                                .filter(text -> text.startsWith(each))
                                .toList())
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, 15)
                                .mapToObj(v -> each + v)
                                .toList()));
    }

    @Test
    void commitsInReverseOrderOfTheirNumbersAreBothSeen() throws SQLException {
        NotingFollower follower = new NotingFollower(BEGINNING);
        relays.add(given.relay(List.of(consumer), List.of(follower)));
        try (Connection early = DATABASE.jdbc().open()) {
            early.setAutoCommit(false);
            insert(early, pot, 1);
            given.fill("later-" + pot, 1);
            assertThat(mine(consumer)).isEmpty();
            early.commit();
        }

        await().untilAsserted(() -> assertThat(mine(consumer)).contains(pot + 1, "later-" + pot + 1));
        await().untilAsserted(() -> assertThat(follower.seen).contains(pot + 1, "later-" + pot + 1));
    }

    @Test
    void everyFollowerSeesEveryEvent() {
        NotingFollower first = new NotingFollower(BEGINNING);
        NotingFollower second = new NotingFollower(BEGINNING);
        relays.add(given.relay(List.of(), List.of(first)));
        relays.add(given.relay(List.of(), List.of(second)));
        given.fill(pot, LongStream.rangeClosed(1, 20).toArray());

        await().untilAsserted(() -> assertThat(first.seen).containsAll(numbered(20)));
        await().untilAsserted(() -> assertThat(second.seen).containsAll(numbered(20)));
        assertThat(first.seen).doesNotHaveDuplicates();
    }

    @Test
    void eventsThatAreOldAndDoneAreForgotten() {
        given.fill(pot, 1);
        relaying(consumer);
        await().until(() -> mine(consumer).contains(pot + 1));
        DATABASE.client()
                .sql("update platform.event set occurred_at = now() - interval '15 days' where aggregate_id = '" + pot
                        + "'")
                .then()
                .block();

        await().untilAsserted(() -> {
            housekeeping().forget(Duration.ofDays(14)).block();
            assertThat(count("select count(*) from platform.event where aggregate_id = '" + pot + "'"))
                    .isZero();
        });
    }

    private EventHousekeeping housekeeping() {
        return given.housekeeping(List.of(consumer.name()));
    }

    private EventRelay relaying(EventConsumer subscriber) {
        EventRelay relay = given.relay(List.of(subscriber), List.of());
        relays.add(relay);
        return relay;
    }

    private List<String> mine(NotingConsumer subscriber) {
        return subscriber.noted().stream().filter(text -> text.contains(pot)).collect(Collectors.toList());
    }

    private List<String> numbered(int last) {
        return LongStream.rangeClosed(1, last)
                .mapToObj(version -> pot + version)
                .toList();
    }

    private Long parked() {
        return DATABASE.client()
                .sql("select sequence from platform.event_failure where parked_at is not null and aggregate_id = '"
                        + pot + "' and consumer = '" + consumer.name() + "'")
                .map(row -> row.get("sequence", Long.class))
                .one()
                .block();
    }

    private static long count(String sql) {
        return DATABASE.client()
                .sql(sql)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }

    private static void insert(Connection connection, String pot, long version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into platform.event (id, type, aggregate_id, aggregate_version, slot, payload) values ('"
                            + UUID.randomUUID() + "', 'PotFilled', '" + pot + "', " + version + ", "
                            + R2dbcEvents.slotOf(pot) + ", '{}')");
        }
    }
}
