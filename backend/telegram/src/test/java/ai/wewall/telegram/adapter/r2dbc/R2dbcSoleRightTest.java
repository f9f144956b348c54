package ai.wewall.telegram.adapter.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.r2dbc.DatabaseProperties;
import ai.wewall.platform.r2dbc.Databases;
import ai.wewall.platform.testing.TcpProxy;
import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.inbox.SoleRight;
import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class R2dbcSoleRightTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    @RegisterExtension
    static final TcpProxy WAY = TcpProxy.toDatabase(DATABASE.properties().url());

    private static final Duration BEAT = Duration.ofSeconds(1);

    private final String bot = UUID.randomUUID().toString();
    private final List<String> working = new CopyOnWriteArrayList<>();

    @Test
    void oneWorksAtATimeAndTheNextTakesOver() {
        Disposable first = works("first");
        await().until(() -> working.contains("first"));
        Disposable second = works("second");
        await().during(Duration.ofMillis(500)).until(() -> !working.contains("second"));

        first.dispose();

        await().until(() -> working.contains("second"));
        second.dispose();
    }

    @Test
    void rightOfALostConnectionFallsToTheNext() {
        Disposable first = works("first");
        await().until(() -> working.contains("first"));
        Disposable second = works("second");

        DATABASE.client()
                .sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
                        + " and database = (select oid from pg_database where datname = current_database())")
                .fetch()
                .all()
                .blockLast();

        await().until(() -> working.contains("second"));
        first.dispose();
        second.dispose();
    }

    @Test
    void rightEndsWithTheWork() {
        assertThat(right().during("it", Mono.empty())
                        .then(right().during("it", Mono.empty()))
                        .blockOptional())
                .isEmpty();
    }

    @Test
    void rightOverAWayThatFellSilentIsGivenUp() {
        ConnectionPool pool = Databases.pool(byProxy());
        CompletableFuture<Void> holding = new R2dbcSoleRight(pool, bot, BEAT)
                .during("it", Mono.fromRunnable(() -> working.add("first")).then(Mono.never()))
                .toFuture();
        await().until(() -> working.contains("first"));

        WAY.silence();

        await().until(holding::isCompletedExceptionally);
        WAY.open();
        works("second");
        await().until(() -> working.contains("second"));
        pool.dispose();
    }

    private static DatabaseProperties byProxy() {
        DatabaseProperties direct = DATABASE.properties();
        return new DatabaseProperties(
                WAY.databaseUrl(direct.url()),
                direct.user(),
                direct.password(),
                2,
                direct.acquireTimeout(),
                direct.statementTimeout(),
                direct.transactionTimeout());
    }

    private Disposable works(String name) {
        return right().during("it", Mono.fromRunnable(() -> working.add(name)).then(Mono.never()))
                .onErrorComplete()
                .subscribe();
    }

    private SoleRight right() {
        return new R2dbcSoleRight(DATABASE.client().getConnectionFactory(), bot, BEAT);
    }
}
