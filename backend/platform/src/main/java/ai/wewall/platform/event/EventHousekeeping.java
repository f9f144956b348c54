package ai.wewall.platform.event;

import java.time.Duration;
import java.util.Collection;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What an operator does with events: forgetting old ones, trying a parked one again. */
public final class EventHousekeeping {

    private final DatabaseClient database;
    private final String[] consumers;

    /** Over the consumers of this release; the position of one that is no more holds nothing back. */
    EventHousekeeping(DatabaseClient database, Collection<String> consumers) {
        this.database = database;
        this.consumers = consumers.toArray(String[]::new);
    }

    /** Forgets events older than this that every consumer has done and none has parked. */
    Mono<Long> forget(Duration age) {
        return database.sql("""
                        delete from platform.event e where e.occurred_at < clock_timestamp() - :age * interval '1 ms'
                        and e.transaction < (select coalesce(min(horizon), pg_snapshot_xmin(pg_current_snapshot()))
                            from platform.event_position p
                            where p.slot = e.slot and p.consumer = any(:consumers))
                        and not exists (select from platform.event_failure f where f.sequence = e.sequence)""")
                .bind("age", (double) age.toMillis())
                .bind("consumers", consumers)
                .fetch()
                .rowsUpdated();
    }

    /**
     * Lets a consumer try a parked event again, with all its attempts. Events that came after it are not done again.
     *
     * @return whether there was such a parked event
     */
    public Mono<Boolean> replay(String consumer, long sequence) {
        return database.sql("""
                        update platform.event_failure
                        set parked_at = null, again = true, attempts = 0, next_attempt = clock_timestamp()
                        where consumer = :consumer and sequence = :sequence and parked_at is not null""")
                .bind("consumer", consumer)
                .bind("sequence", sequence)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }
}
