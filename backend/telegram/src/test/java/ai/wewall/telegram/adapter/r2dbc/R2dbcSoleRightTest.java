package ai.wewall.telegram.adapter.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.inbox.SoleRight;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class R2dbcSoleRightTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

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

    private Disposable works(String name) {
        return right().during("it", Mono.fromRunnable(() -> working.add(name)).then(Mono.never()))
                .onErrorComplete()
                .subscribe();
    }

    private SoleRight right() {
        return new R2dbcSoleRight(DATABASE.client().getConnectionFactory(), bot);
    }
}
