package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.LinkCodes;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
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
    public Mono<Kept> find(byte[] hash) {
        return database.sql("select person_id, expires_at, used_at from identity.link_code where hash = :hash")
                .bind("hash", hash)
                .map(row -> new Kept(
                        person(row),
                        Objects.requireNonNull(row.get("expires_at", OffsetDateTime.class))
                                .toInstant(),
                        row.get("used_at", OffsetDateTime.class) != null))
                .one();
    }

    @Override
    public Mono<PersonId> use(byte[] hash, PersonId by, Instant now) {
        return database.sql("""
                        with good as (
                            select hash, person_id from identity.link_code
                            where hash = :hash and expires_at > :now and used_at is null for update)
                        update identity.link_code c set used_at = :now, person_id = :by from good
                        where c.hash = good.hash returning good.person_id""")
                .bind("hash", hash)
                .bind("by", by.value())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(R2dbcLinkCodes::person)
                .one();
    }

    private static PersonId person(Readable row) {
        return new PersonId(Objects.requireNonNull(row.get("person_id", UUID.class)));
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return database.sql("delete from identity.link_code where expires_at < :before")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated();
    }
}
