package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.Departures;
import ai.wewall.platform.event.EventPosition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Who has gone, in PostgreSQL. */
final class R2dbcDepartures implements Departures {

    private final DatabaseClient database;

    R2dbcDepartures(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> note(PersonId person, Instant now) {
        return database.sql("insert into identity.gone_person (id, gone_at) values (:id, :now) on conflict do nothing")
                .bind("id", person.value())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .then();
    }

    /** The position first: who goes between the two statements is told twice rather than not at all. */
    @Override
    public Mono<Departed> since(Instant moment) {
        return position().flatMap(position -> people(moment).map(people -> new Departed(people, position)));
    }

    private Mono<EventPosition> position() {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text as horizon")
                .map(row -> new EventPosition(
                        Long.parseUnsignedLong(Objects.requireNonNull(row.get("horizon", String.class)))))
                .one();
    }

    private Mono<List<PersonId>> people(Instant moment) {
        return database.sql("select id from identity.gone_person where gone_at >= :moment")
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .map(row -> new PersonId(Objects.requireNonNull(row.get("id", UUID.class))))
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return database.sql("delete from identity.gone_person where gone_at < :before")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated();
    }
}
