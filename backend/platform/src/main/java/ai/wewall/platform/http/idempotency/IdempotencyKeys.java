package ai.wewall.platform.http.idempotency;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** All keys, in PostgreSQL. One statement decides between callers who come at once. */
final class IdempotencyKeys {

    private static final String THIS = "person = :person and route = :route and key = :key";

    private final DatabaseClient database;
    private final Duration life;
    private final Duration lease;

    /**
     * Keys.
     *
     * @param life how long an answer is kept
     * @param lease how long a call may run; after it, its process is taken for dead
     */
    IdempotencyKeys(DatabaseClient database, Duration life, Duration lease) {
        this.database = database;
        this.life = life;
        this.lease = lease;
    }

    /** Claims a key for a call; what is too old, or was left by a process that died, does not stand in the way. */
    Mono<Claim> claim(Call call, UUID id) {
        return bound("""
                        insert into platform.idempotency_key as k (person, route, key, body_hash, claim, running_until)
                        values (:person, :route, :key, :hash, :claim, clock_timestamp() + :lease * interval '1 ms')
                        on conflict (person, route, key) do update
                        set body_hash = excluded.body_hash, claim = excluded.claim, status = null,
                            running_until = excluded.running_until, created_at = clock_timestamp()
                        where k.created_at < clock_timestamp() - :life * interval '1 ms'
                        or k.status is null and k.running_until < clock_timestamp()
                        returning claim""", call)
                .bind("hash", call.bodyHash())
                .bind("claim", id)
                .bind("lease", (double) lease.toMillis())
                .bind("life", (double) life.toMillis())
                .mapValue(UUID.class)
                .one()
                .<Claim>map(Claim.Granted::new)
                .switchIfEmpty(Mono.defer(() -> found(call)));
    }

    /** Where the row is gone by now, the call that had it has just failed. */
    private Mono<Claim> found(Call call) {
        return bound("""
                        select body_hash, status, content_type, location, body from platform.idempotency_key
                        where %s""".formatted(THIS), call)
                .map(row -> claimOf(row, call))
                .one()
                .defaultIfEmpty(new Claim.Running());
    }

    private static Claim claimOf(Readable row, Call call) {
        if (!Arrays.equals(row.get("body_hash", byte[].class), call.bodyHash())) {
            return new Claim.Reused();
        }
        Integer status = row.get("status", Integer.class);
        return status == null
                ? new Claim.Running()
                : new Claim.Answered(new Answer(
                        status,
                        row.get("content_type", String.class),
                        row.get("location", String.class),
                        Objects.requireNonNull(row.get("body", byte[].class))));
    }

    /** Keeps the answer, in the transaction of the call's work; false where the key was taken over meanwhile. */
    Mono<Boolean> keep(Call call, UUID id, Answer answer) {
        return bound("""
                        update platform.idempotency_key
                        set status = :status, content_type = :contentType, location = :location, body = :body
                        where %s and claim = :claim""".formatted(THIS), call)
                .bind("claim", id)
                .bind("status", answer.status())
                .bind("contentType", text(answer.contentType()))
                .bind("location", text(answer.location()))
                .bind("body", answer.body())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Gives a key back: the call came to nothing and may be sent again, with another body too. */
    Mono<Void> release(Call call, UUID id) {
        return bound(
                        "delete from platform.idempotency_key where %s and claim = :claim and status is null"
                                .formatted(THIS),
                        call)
                .bind("claim", id)
                .then();
    }

    /** Forgets what is too old to be asked for. */
    Mono<Long> forgetOld() {
        return database.sql("""
                        delete from platform.idempotency_key
                        where created_at < clock_timestamp() - :life * interval '1 ms'""").bind("life", (double) life.toMillis()).fetch().rowsUpdated();
    }

    private DatabaseClient.GenericExecuteSpec bound(String sql, Call call) {
        return database.sql(sql)
                .bind("person", call.person())
                .bind("route", call.route())
                .bind("key", call.key());
    }

    private static Parameter text(@Nullable String value) {
        return value == null ? Parameters.in(R2dbcType.VARCHAR) : Parameters.in(R2dbcType.VARCHAR, value);
    }
}
