package ai.wewall.platform.event;

import ai.wewall.platform.r2dbc.Jdbc;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Puts a relay together out of its subscribers. */
final class EventRelays {

    private final DatabaseClient database;
    private final Transactions transactions;
    private final Jdbc jdbc;
    private final Clock clock;
    private final EventProperties properties;

    EventRelays(
            DatabaseClient database, Transactions transactions, Jdbc jdbc, Clock clock, EventProperties properties) {
        this.database = database;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    EventRelay over(List<EventConsumer> consumers, List<EventFollower> followers) {
        Map<String, Supplier<Mono<Void>>> drains = new LinkedHashMap<>();
        consumers.forEach(consumer -> drains.put("consumer " + consumer.name(), relay(consumer)::drain));
        followers.forEach(follower -> drains.put("follower " + follower.name(), relay(follower)::drain));
        return new EventRelay(drains, jdbc, properties);
    }

    private ConsumerRelay relay(EventConsumer consumer) {
        return new ConsumerRelay(consumer, new ConsumerLog(database, consumer), transactions, properties);
    }

    private FollowerRelay relay(EventFollower follower) {
        return new FollowerRelay(follower, database, clock, properties.retention());
    }
}
