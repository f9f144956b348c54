package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.LinkCodes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Codes that join accounts, in PostgreSQL. */
final class R2dbcLinkCodes implements LinkCodes {

    private final DatabaseClient database;

    R2dbcLinkCodes(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(byte[] hash, PersonId person, Instant expires) {
        return database.sql("insert into identity.link_code values (:hash, :person, :expires)")
                .bind("hash", hash)
                .bind("person", person.value())
                .bind("expires", expires.atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Mono<PersonId> use(byte[] hash, Instant now) {
        return database.sql(
                        "delete from identity.link_code where hash = :hash and expires_at > :now returning person_id")
                .bind("hash", hash)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(row -> new PersonId(Objects.requireNonNull(row.get("person_id", UUID.class))))
                .one();
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return database.sql("delete from identity.link_code where expires_at < :before")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated();
    }
}
