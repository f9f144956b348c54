package ai.wewall.platform.event;

import ai.wewall.platform.Ids;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.platform.r2dbc.AfterMigration;
import ai.wewall.platform.r2dbc.Jdbc;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** The outbox and its relay. */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    @Bean
    Events events(DatabaseClient database, JsonMapper json, Ids ids) {
        return new R2dbcEvents(database, json, ids::next);
    }

    @Bean
    EventHousekeeping eventHousekeeping(DatabaseClient database, ObjectProvider<EventConsumer> consumers) {
        return new EventHousekeeping(
                database, consumers.stream().map(EventConsumer::name).toList());
    }

    @Bean
    AfterMigration restoredPositions() {
        return new RestoredPositions();
    }

    @Bean
    Chore oldEvents(EventHousekeeping housekeeping, EventProperties properties) {
        return new Chore(
                "forgetting old events", Duration.ofMinutes(10), () -> housekeeping.forget(properties.retention()));
    }

    @Bean
    SmartLifecycle eventRelay(
            DatabaseClient database,
            Transactions transactions,
            Jdbc jdbc,
            Clock clock,
            EventProperties properties,
            ObjectProvider<EventConsumer> consumers,
            ObjectProvider<EventFollower> followers) {
        EventRelays relays = new EventRelays(database, transactions, jdbc, clock, properties);
        return new RelayLifecycle(() -> relays.over(
                consumers.orderedStream().toList(), followers.orderedStream().toList()));
    }
}
