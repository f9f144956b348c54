package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.RefreshTokens;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.identity.domain.Rotation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Refresh tokens in PostgreSQL. The one statement that uses a token up decides between callers. */
final class R2dbcRefreshTokens implements RefreshTokens {

    private final DatabaseClient database;

    R2dbcRefreshTokens(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> begin(UUID family, PersonId person, RefreshToken token, Instant expires) {
        return database.sql("""
                        with family as (
                            insert into identity.refresh_family (id, person_id, expires_at)
                            values (:family, :person, :expires) returning id)
                        insert into identity.refresh_token (hash, family_id) select :hash, id from family""")
                .bind("family", family)
                .bind("person", person.value())
                .bind("expires", expires.atOffset(ZoneOffset.UTC))
                .bind("hash", token.hash())
                .then();
    }

    @Override
    public Mono<Rotation> rotate(RefreshToken used, RefreshToken next, Instant now) {
        return database.sql("""
                        with used as (
                            update identity.refresh_token t set used_at = :now from identity.refresh_family f
                            where t.hash = :hash and t.used_at is null and f.id = t.family_id
                            and f.revoked_at is null and f.expires_at > :now
                            returning t.family_id, f.person_id),
                        fresh as (
                            insert into identity.refresh_token (hash, family_id) select :next, family_id from used)
                        select person_id from used""")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("hash", used.hash())
                .bind("next", next.hash())
                .map(row -> Objects.requireNonNull(row.get("person_id", UUID.class)))
                .one()
                .<Rotation>map(person -> new Rotation.Rotated(new PersonId(person)))
                .switchIfEmpty(Mono.defer(() -> whyNot(used)));
    }

    private Mono<Rotation> whyNot(RefreshToken token) {
        return database.sql("select used_at is not null as used from identity.refresh_token where hash = :hash")
                .bind("hash", token.hash())
                .map(row -> Boolean.TRUE.equals(row.get("used", Boolean.class)))
                .one()
                .flatMap(reused -> reused
                        ? revokeFamilyOf(token).<Rotation>thenReturn(new Rotation.Reused())
                        : Mono.<Rotation>just(new Rotation.Refused()))
                .defaultIfEmpty(new Rotation.Refused());
    }

    @Override
    public Mono<PersonId> holder(RefreshToken token, Instant now) {
        return database.sql("""
                        select f.person_id from identity.refresh_token t
                        join identity.refresh_family f on f.id = t.family_id
                        where t.hash = :hash and t.used_at is null and f.revoked_at is null and f.expires_at > :now""")
                .bind("hash", token.hash())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(row -> new PersonId(Objects.requireNonNull(row.get("person_id", UUID.class))))
                .one();
    }

    @Override
    public Mono<Void> handOver(PersonId from, PersonId to) {
        return database.sql("update identity.refresh_family set person_id = :to where person_id = :from")
                .bind("from", from.value())
                .bind("to", to.value())
                .then();
    }

    @Override
    public Mono<Void> revokeFamilyOf(RefreshToken token) {
        return database.sql("""
                        update identity.refresh_family set revoked_at = coalesce(revoked_at, now())
                        where id = (select family_id from identity.refresh_token where hash = :hash)""").bind("hash", token.hash()).then();
    }

    @Override
    public Mono<Long> forgetEnded(Instant before) {
        return database.sql("delete from identity.refresh_family where least(expires_at, revoked_at) < :before")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated();
    }
}
