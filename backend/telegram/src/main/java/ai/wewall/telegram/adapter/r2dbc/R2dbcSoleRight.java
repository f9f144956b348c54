package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.application.inbox.SoleRight;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The right by an advisory lock that lives as long as a connection: PostgreSQL frees it at once when its holder is killed.
 */
final class R2dbcSoleRight implements SoleRight {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
    static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final ConnectionFactory connections;
    private final String bot;
    private final Duration beat;

    /**
     * A right of one bot.
     *
     * @param beat how often the connection that holds it is looked at, and how long it may take to answer
     */
    R2dbcSoleRight(ConnectionFactory connections, String bot, Duration beat) {
        this.connections = connections;
        this.bot = bot;
        this.beat = beat;
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
                .single()
                .timeout(beat);
    }

    /** Never completes; fails when the connection is gone, and with it the lock. */
    private Mono<Void> lost(Connection connection) {
        return Flux.interval(beat)
                .onBackpressureDrop()
                .concatMap(tick -> Flux.from(
                                connection.createStatement("select 1").execute())
                        .flatMap(result -> result.map((Row row, RowMetadata _) -> Objects.requireNonNull(row.get(0))))
                        .then()
                        .timeout(beat))
                .then(Mono.never());
    }

    private Mono<Void> released(Connection connection, String name) {
        return Flux.from(connection
                        .createStatement("select pg_advisory_unlock(hashtextextended($1, 0))")
                        .bind("$1", key(name))
                        .execute())
                .flatMap(result -> result.map((Row row, RowMetadata _) -> true))
                .then()
                .timeout(beat)
                .onErrorResume(failure -> cut(connection))
                .then(Mono.from(connection.close()).timeout(beat).onErrorComplete());
    }

    /** Ends the session itself: given back to its pool with the lock, it would keep everybody from the right. */
    private Mono<Void> cut(Connection connection) {
        Object bare = connection instanceof Wrapped<?> pooled ? pooled.unwrap() : connection;
        return bare instanceof Connection session
                ? Mono.from(session.close()).timeout(beat).onErrorComplete()
                : Mono.empty();
    }

    private String key(String name) {
        return "wewall.telegram." + bot + '.' + name;
    }
}
