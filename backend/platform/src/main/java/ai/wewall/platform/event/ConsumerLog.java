package ai.wewall.platform.event;

import java.time.Duration;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What one consumer has done, per slot: its position, what it did above it, what failed. Used inside transactions. */
final class ConsumerLog {

    /** Below it no transaction is open any more. */
    private static final String CLOSED = "pg_snapshot_xmin(pg_current_snapshot())";

    /**
     * An event that is still to be done and whose turn it is: one above the position, unless an earlier one of its
     * aggregate is waiting for another try; or one that was parked and is to be tried again.
     */
    private static final String DUE = """
            e.type = any(:types) and (
                e.transaction >= p.horizon and e.transaction < %s
                and not exists (select from platform.event_processed d
                    where d.consumer = p.consumer and d.slot = p.slot and d.sequence = e.sequence)
                and not exists (select from platform.event_failure f
                    where f.consumer = p.consumer and f.aggregate_id = e.aggregate_id and f.parked_at is null
                    and not f.again and f.sequence <= e.sequence and f.next_attempt > clock_timestamp())
                or exists (select from platform.event_failure f
                    where f.consumer = p.consumer and f.sequence = e.sequence and f.parked_at is null
                    and f.again and f.next_attempt <= clock_timestamp()))""".formatted(CLOSED);

    private final DatabaseClient database;
    private final String consumer;
    private final String[] types;

    ConsumerLog(DatabaseClient database, EventConsumer consumer) {
        this.database = database;
        this.consumer = consumer.name();
        this.types = consumer.types().toArray(String[]::new);
    }

    /** Positions for a consumer that is seen for the first time: it begins with the oldest event that is kept. */
    Mono<Void> introduce() {
        return database.sql("""
                        insert into platform.event_position (consumer, slot, horizon)
                        select :consumer, slot, '0'::xid8 from generate_series(0, :last) slot
                        on conflict do nothing""")
                .bind("consumer", consumer)
                .bind("last", R2dbcEvents.SLOTS - 1)
                .then();
    }

    /** Leases a slot in which something is due, for the length of the transaction; empty where there is none. */
    Mono<Short> lease() {
        return database.sql("""
                        select p.slot from platform.event_position p where p.consumer = :consumer
                        and exists (select from platform.event e where e.slot = p.slot and %s)
                        order by random() limit 1 for update of p skip locked""".formatted(DUE))
                .bind("consumer", consumer)
                .bind("types", types)
                .map(row -> Objects.requireNonNull(row.get("slot", Short.class)))
                .one();
    }

    /** The next event of a leased slot; in a fresh snapshot, as another relay may just have done what was due. */
    Mono<StoredEvent> next(short slot) {
        return database.sql("""
                        select %s from platform.event_position p join platform.event e on e.slot = p.slot
                        where p.consumer = :consumer and p.slot = :slot and %s
                        order by e.sequence limit 1""".formatted(EventRows.COLUMNS, DUE))
                .bind("consumer", consumer)
                .bind("slot", slot)
                .bind("types", types)
                .map(EventRows::read)
                .one();
    }

    Mono<Void> markProcessed(short slot, StoredEvent event) {
        return database.sql("""
                        with done as (delete from platform.event_failure
                            where consumer = :consumer and sequence = :sequence and parked_at is null)
                        insert into platform.event_processed (consumer, slot, sequence)
                        values (:consumer, :slot, :sequence) on conflict do nothing""")
                .bind("consumer", consumer)
                .bind("slot", slot)
                .bind("sequence", event.sequence())
                .then();
    }

    /**
     * Moves the position up to the oldest event that is still to be done, and forgets what lies below.
     */
    Mono<Void> advance(short slot) {
        return database.sql("""
                        with target as (
                            select coalesce(min(e.transaction), %1$s) as horizon from platform.event e
                            where e.slot = :slot and e.type = any(:types) and e.transaction < %1$s
                            and e.transaction >= (select horizon from platform.event_position
                                where consumer = :consumer and slot = :slot)
                            and not exists (select from platform.event_processed d
                                where d.consumer = :consumer and d.slot = :slot and d.sequence = e.sequence)),
                        moved as (
                            update platform.event_position p set horizon = target.horizon from target
                            where p.consumer = :consumer and p.slot = :slot and p.horizon < target.horizon)
                        delete from platform.event_processed d using platform.event e, target
                        where d.consumer = :consumer and d.slot = :slot and e.sequence = d.sequence
                        and e.transaction < target.horizon""".formatted(CLOSED))
                .bind("consumer", consumer)
                .bind("slot", slot)
                .bind("types", types)
                .then();
    }

    /**
     * Notes a failure and answers how often the event has failed by now; empty where it turns out to be done, as after a
     * commit whose confirmation was lost.
     */
    Mono<Integer> markFailed(StoredEvent event, String reason, Duration wait, Duration longest) {
        return database.sql("""
                        insert into platform.event_failure as f
                            (consumer, sequence, aggregate_id, attempts, next_attempt, reason)
                        select p.consumer, e.sequence, e.aggregate_id, 1,
                            clock_timestamp() + :wait * interval '1 ms', :reason
                        from platform.event e join platform.event_position p on p.slot = e.slot
                        where p.consumer = :consumer and e.sequence = :sequence
                        and (e.transaction >= p.horizon and not exists (select from platform.event_processed d
                                where d.consumer = p.consumer and d.slot = p.slot and d.sequence = e.sequence)
                            or exists (select from platform.event_failure again
                                where again.consumer = p.consumer and again.sequence = e.sequence and again.again))
                        on conflict (consumer, sequence) do update
                        set attempts = f.attempts + 1, reason = excluded.reason,
                            next_attempt = clock_timestamp()
                                + least(:wait * power(2, least(f.attempts, 20)), :longest) * interval '1 ms'
                        returning attempts""")
                .bind("consumer", consumer)
                .bind("sequence", event.sequence())
                .bind("wait", (double) wait.toMillis())
                .bind("longest", (double) longest.toMillis())
                .bind("reason", reason)
                .map(row -> Objects.requireNonNull(row.get("attempts", Integer.class)))
                .one();
    }

    /** Gives an event up, so that its aggregate goes on without it. */
    Mono<Void> park(StoredEvent event) {
        return database.sql("""
                        with parked as (update platform.event_failure set parked_at = clock_timestamp()
                            where consumer = :consumer and sequence = :sequence)
                        insert into platform.event_processed (consumer, slot, sequence)
                        values (:consumer, :slot, :sequence) on conflict do nothing""")
                .bind("consumer", consumer)
                .bind("sequence", event.sequence())
                .bind("slot", R2dbcEvents.slotOf(event.aggregateId()))
                .then();
    }
}
