package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.application.inbox.SoleRight;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The right by an advisory lock that lives as long as a connection: PostgreSQL frees it at once when its holder is killed.
 */
final class R2dbcSoleRight implements SoleRight {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final ConnectionFactory connections;
    private final String bot;

    R2dbcSoleRight(ConnectionFactory connections, String bot) {
        this.connections = connections;
        this.bot = bot;
    }

    @Override
    public Mono<Void> during(String name, Mono<Void> work) {
        return Mono.usingWhen(
                Mono.from(connections.create()),
                connection -> taken(connection, name)
                        .repeatWhen(turns -> turns.delayElements(TRY_AGAIN))
                        .takeUntil(taken -> taken)
                        .then(Mono.firstWithSignal(work, lost(connection))),
                connection -> released(connection, name));
    }

    private Mono<Boolean> taken(Connection connection, String name) {
        return Flux.from(connection
                        .createStatement("select pg_try_advisory_lock(hashtextextended($1, 0))")
                        .bind("$1", key(name))
                        .execute())
                .flatMap(result ->
                        result.map((Row row, RowMetadata _) -> Boolean.TRUE.equals(row.get(0, Boolean.class))))
                .single();
    }

    /** Never completes; fails when the connection is gone, and with it the lock. */
    private static Mono<Void> lost(Connection connection) {
        return Flux.interval(HEARTBEAT)
                .onBackpressureDrop()
                .concatMap(beat -> Flux.from(
                                connection.createStatement("select 1").execute())
                        .flatMap(result -> result.map((Row row, RowMetadata _) -> Objects.requireNonNull(row.get(0))))
                        .then()
                        .timeout(HEARTBEAT))
                .then(Mono.never());
    }

    private Mono<Void> released(Connection connection, String name) {
        return Flux.from(connection
                        .createStatement("select pg_advisory_unlock(hashtextextended($1, 0))")
                        .bind("$1", key(name))
                        .execute())
                .flatMap(result -> result.map((Row row, RowMetadata _) -> true))
                .then()
                .onErrorComplete()
                .then(Mono.from(connection.close()));
    }

    private String key(String name) {
        return "wewall.telegram." + bot + '.' + name;
    }
}
