package ai.wewall.platform.event;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The outbox in PostgreSQL. */
final class R2dbcEvents implements Events {

    /** Aggregates are spread over so many slots; a slot is worked on by one relay at a time. */
    static final int SLOTS = 16;

    static final String CHANNEL = "wewall_event";

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Supplier<UUID> ids;

    R2dbcEvents(DatabaseClient database, JsonMapper json, Supplier<UUID> ids) {
        this.database = database;
        this.json = json;
        this.ids = ids;
    }

    @Override
    public Mono<Void> publish(List<? extends DomainEvent> events) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .filter(TransactionSynchronizationManager::isActualTransactionActive)
                .onErrorResume(noTransaction -> Mono.empty())
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("events are published in a transaction only")))
                .thenMany(Flux.fromIterable(events))
                .concatMap(this::store)
                .then(wake());
    }

    private Mono<Long> store(DomainEvent event) {
        return database.sql("""
                        insert into platform.event (id, type, aggregate_id, aggregate_version, slot, payload)
                        values (:id, :type, :aggregate, :version, :slot, cast(:payload as jsonb))""")
                .bind("id", ids.get())
                .bind("type", event.payload().getClass().getSimpleName())
                .bind("aggregate", event.aggregateId())
                .bind("version", event.aggregateVersion())
                .bind("slot", slotOf(event.aggregateId()))
                .bind("payload", json.writeValueAsString(event.payload()))
                .fetch()
                .rowsUpdated();
    }

    private Mono<Void> wake() {
        return database.sql("select pg_notify('" + CHANNEL + "', '')").then();
    }

    static short slotOf(String aggregateId) {
        return (short) Math.floorMod(aggregateId.hashCode(), SLOTS);
    }
}
