package ai.wewall.platform.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.event.DomainEvent;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.platform.testing.RunningModule;
import ai.wewall.platform.testing.TcpProxy;
import ai.wewall.platform.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The database goes away in different ways, in the middle of different things, and comes back. */
class DatabaseAwayTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with();

    @RegisterExtension
    static final TcpProxy WAY = TcpProxy.toDatabase(DATABASE.properties().url());

    @RegisterExtension
    static final RunningModule APP = RunningModule.of()
            .with("wewall.database.url", WAY.databaseUrl(DATABASE.properties().url()))
            .with("wewall.database.acquire-timeout", "1s")
            .with("wewall.database.statement-timeout", "3s")
            .with("wewall.database.pool-size", 4)
            .with("wewall.http.answer-limit", "4s")
            .with(Probes.class, ProbeController.class);

    @BeforeAll
    static void makeTable() {
        DATABASE.client().sql("create table drop (name text, step int)").then().block();
    }

    @AfterEach
    void mend() {
        WAY.open();
        await().until(() ->
                write("again").expectBody().returnResult().getStatus().is2xxSuccessful());
    }

    @Test
    void writeWhileTheDatabaseIsAwayIsUnavailable() {
        WAY.close();

        unavailable(write("away"));

        assertThat(rows("away")).isZero();
    }

    @Test
    void writeThatIsCutInTheMiddleLeavesNothing() {
        var answer = Mono.fromCallable(() -> write("slow"))
                .subscribeOn(Schedulers.boundedElastic())
                .toFuture();
        await().until(() -> openTransactions() > 0);
        WAY.close();

        unavailable(answer.join());

        WAY.open();
        assertThat(rows("slow")).isZero();
    }

    @Test
    void writeThatFallsSilentInTheMiddleIsGivenUpAndLeavesNothing() {
        var answer = Mono.fromCallable(() -> write("slow"))
                .subscribeOn(Schedulers.boundedElastic())
                .toFuture();
        await().until(() -> openTransactions() > 0);
        WAY.silence();

        unavailable(answer.join());

        WAY.close();
        WAY.open();
        assertThat(rows("slow")).isZero();
    }

    @Test
    void silentDatabaseIsNotWaitedForForEver() {
        WAY.silence();

        unavailable(write("silent"));
        unavailable(write("silent"));
    }

    @Test
    void manyCallersOfASilentDatabaseAreAnsweredToo() {
        WAY.silence();

        List<Integer> statuses = Flux.range(0, 12)
                .flatMap(
                        i -> Mono.fromCallable(() -> write("silent")
                                        .returnResult(Void.class)
                                        .getStatus()
                                        .value())
                                .subscribeOn(Schedulers.boundedElastic()),
                        12)
                .collectList()
                .block();

        assertThat(statuses).hasSize(12).containsOnly(503);
    }

    @Test
    void eventsFlowAgainWhenTheDatabaseIsBack() {
        write("before").expectStatus().isOk();
        await().until(() -> APP.bean(Probes.Seen.class).names.contains("before"));
        WAY.close();
        unavailable(write("away"));
        WAY.open();

        await().until(() ->
                write("after").expectBody().returnResult().getStatus().is2xxSuccessful());

        await().until(() -> APP.bean(Probes.Seen.class).names.contains("after"));
        assertThat(APP.bean(Probes.Seen.class).names).doesNotContain("away");
    }

    private static ResponseSpec write(String name) {
        return APP.client().post().uri("/api/v1/drops/" + name).exchange();
    }

    private static void unavailable(ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "2")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNAVAILABLE");
    }

    private static long rows(String name) {
        return DATABASE.client()
                .sql("select count(*) from drop where name = :name")
                .bind("name", name)
                .mapValue(Long.class)
                .one()
                .block();
    }

    private static long openTransactions() {
        return DATABASE.client()
                .sql(
                        "select count(*) from pg_stat_activity where datname = current_database() and query like '%pg_sleep%'"
                                + " and pid <> pg_backend_pid() and state = 'active'")
                .mapValue(Long.class)
                .one()
                .block();
    }

    record Dropped(String name) implements DomainEvent {
        @Override
        public String aggregateId() {
            return name;
        }

        @Override
        public long aggregateVersion() {
            return 1;
        }
    }

    static class Probes {

        @Bean
        RouteRules probeRoutes() {
            return RouteRules.of(new RouteRule("POST", "/api/v1/drops/{name}", Access.ANYONE));
        }

        @Bean
        Seen seen() {
            return new Seen();
        }

        static final class Seen implements EventConsumer {

            final List<String> names = new CopyOnWriteArrayList<>();

            @Override
            public String name() {
                return "seeing";
            }

            @Override
            public Set<String> types() {
                return Set.of("Dropped");
            }

            @Override
            public Mono<Void> handle(StoredEvent event) {
                return Mono.fromRunnable(() -> names.add(event.aggregateId()));
            }
        }
    }

    /** Writes in two steps, with a pause between them for drops that are slow. */
    @RestController
    static class ProbeController {

        private final DatabaseClient database;
        private final Transactions transactions;
        private final Events events;

        ProbeController(DatabaseClient database, Transactions transactions, Events events) {
            this.database = database;
            this.transactions = transactions;
            this.events = events;
        }

        @PostMapping("/api/v1/drops/{name}")
        Mono<String> drop(@PathVariable String name) {
            return transactions.inTransaction(step(name, 1)
                    .then(events.publish(new Dropped(name)))
                    .then(
                            name.equals("slow")
                                    ? database.sql("select pg_sleep(2.5)").then()
                                    : Mono.empty())
                    .then(step(name, 2))
                    .thenReturn(name));
        }

        private Mono<Void> step(String name, int step) {
            return database.sql("insert into drop (name, step) values (:name, :step)")
                    .bind("name", name)
                    .bind("step", step)
                    .then();
        }
    }
}
