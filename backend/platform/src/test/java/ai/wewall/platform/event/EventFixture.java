package ai.wewall.platform.event;

import ai.wewall.platform.Ids;
import ai.wewall.platform.r2dbc.Jdbc;
import ai.wewall.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Events about pots, and subscribers that note what reached them. */
final class EventFixture {

    private static final AtomicLong NAMES = new AtomicLong();

    final TestDatabase database;
    final Events events;

    EventFixture(TestDatabase database) {
        this.database = database;
        this.events =
                new R2dbcEvents(database.client(), JsonMapper.builder().build(), new Ids(Clock.systemUTC())::next);
    }

    record PotFilled(String pot, long version) implements DomainEvent {
        @Override
        public String aggregateId() {
            return pot;
        }

        @Override
        public long aggregateVersion() {
            return version;
        }
    }

    /** What followers alone take: consumers that come later need not do all of it before their own. */
    record PotCounted(String pot, long version) implements DomainEvent {
        @Override
        public String aggregateId() {
            return pot;
        }

        @Override
        public long aggregateVersion() {
            return version;
        }
    }

    void fill(String pot, long... versions) {
        for (long version : versions) {
            database.transactions()
                    .inTransaction(events.publish(new PotFilled(pot, version)))
                    .block();
        }
    }

    static final EventProperties QUICK = new EventProperties(
            Duration.ofMillis(50),
            3,
            Duration.ofMillis(20),
            Duration.ofMillis(200),
            Duration.ofSeconds(30),
            Duration.ofDays(14));

    EventRelay relay(List<EventConsumer> consumers, List<EventFollower> followers) {
        return relay(consumers, followers, QUICK, database.jdbc(), Clock.systemUTC());
    }

    EventRelay relay(
            List<EventConsumer> consumers,
            List<EventFollower> followers,
            EventProperties properties,
            Jdbc wakeUps,
            Clock clock) {
        EventRelay relay = new EventRelays(database.client(), database.transactions(), wakeUps, clock, properties)
                .over(consumers, followers);
        relay.start();
        return relay;
    }

    EventHousekeeping housekeeping(List<String> consumers) {
        return new EventHousekeeping(database.client(), consumers);
    }

    static String uniqueName() {
        return "noting-" + NAMES.incrementAndGet();
    }

    /** Notes each event as a row, in the relay's transaction, and fails where it is told to. */
    static class NotingConsumer implements EventConsumer {

        private final TestDatabase database;
        private final String name;
        private volatile Predicate<StoredEvent> fails = event -> false;

        NotingConsumer(TestDatabase database, String name) {
            this.database = database;
            this.name = name;
        }

        NotingConsumer failingOn(Predicate<StoredEvent> events) {
            this.fails = events;
            return this;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> types() {
            return Set.of("PotFilled");
        }

        @Override
        public Mono<Void> handle(StoredEvent event) {
            Mono<Void> noted = database.client()
                    .sql("insert into noted (consumer, pot, version) values (:consumer, :pot, :version)")
                    .bind("consumer", name)
                    .bind("pot", event.aggregateId())
                    .bind("version", event.aggregateVersion())
                    .then();
            return fails.test(event) ? noted.then(Mono.error(new IllegalStateException("poison"))) : noted;
        }

        List<String> noted() {
            return database.client()
                    .sql("select pot || version as text from noted where consumer = :consumer order by at")
                    .bind("consumer", name)
                    .map(row -> row.get("text", String.class))
                    .all()
                    .collectList()
                    .block();
        }
    }

    /** Keeps what it saw in memory, as an index would. */
    static class NotingFollower implements EventFollower {

        final List<String> seen = new CopyOnWriteArrayList<>();
        final List<Boolean> starts = new CopyOnWriteArrayList<>();
        final AtomicLong batches = new AtomicLong();
        private final EventPosition from;

        NotingFollower(EventPosition from) {
            this.from = from;
        }

        @Override
        public String name() {
            return "noting";
        }

        @Override
        public Set<String> types() {
            return Set.of("PotFilled", "PotCounted");
        }

        @Override
        public Mono<EventPosition> start(boolean tooOld) {
            return Mono.fromCallable(() -> {
                starts.add(tooOld);
                return from;
            });
        }

        @Override
        public Mono<Void> follow(List<StoredEvent> batch, EventPosition upTo) {
            return Mono.fromRunnable(() -> {
                batch.forEach(event -> seen.add(event.aggregateId() + event.aggregateVersion()));
                batches.incrementAndGet();
            });
        }
    }
}
