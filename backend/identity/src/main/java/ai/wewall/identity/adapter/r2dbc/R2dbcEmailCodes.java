package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.EmailCodes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Codes sent by mail, in PostgreSQL. The one statement that takes a try decides between callers. */
final class R2dbcEmailCodes implements EmailCodes {

    private final DatabaseClient database;

    R2dbcEmailCodes(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> put(String email, byte[] hash, int tries, Instant now, Instant expires) {
        return database.sql("""
                        with sent as (insert into identity.email_code_sent values (:email, :now))
                        insert into identity.email_code values (:email, :hash, :expires, :tries)
                        on conflict (email) do update set code_hash = excluded.code_hash,
                            expires_at = excluded.expires_at, tries_left = excluded.tries_left""")
                .bind("email", email)
                .bind("hash", hash)
                .bind("tries", tries)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("expires", expires.atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Mono<Long> sentSince(String email, Instant moment) {
        return turn(email).then(count(email, moment));
    }

    private Mono<Void> turn(String email) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('identity.email_code.' || :email, 0))")
                .bind("email", email)
                .then();
    }

    /** A statement of its own, as only a fresh snapshot shows what was sent while this one waited. */
    private Mono<Long> count(String email, Instant moment) {
        return database.sql(
                        "select count(*) as sent from identity.email_code_sent where email = :email and sent_at > :moment")
                .bind("email", email)
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .map(row -> Objects.requireNonNull(row.get("sent", Long.class)))
                .one();
    }

    @Override
    public Mono<byte[]> tried(String email, Instant now) {
        return database.sql("""
                        update identity.email_code set tries_left = tries_left - 1
                        where email = :email and expires_at > :now and tries_left > 0 returning code_hash""")
                .bind("email", email)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(row -> Objects.requireNonNull(row.get("code_hash", byte[].class)))
                .one();
    }

    @Override
    public Mono<Boolean> spend(String email, byte[] hash) {
        return database.sql("delete from identity.email_code where email = :email and code_hash = :hash")
                .bind("email", email)
                .bind("hash", hash)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return database.sql("""
                        with codes as (delete from identity.email_code where expires_at < :before)
                        delete from identity.email_code_sent where sent_at < :before""")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated();
    }
}
