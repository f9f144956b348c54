package ai.wewall.platform.http.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.Types;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.AccessTokens;
import ai.wewall.platform.security.Caller;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.platform.testing.RunningModule;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

class IdempotencyTest {

    @RegisterExtension
    static final RunningModule APP = RunningModule.of().with(Probes.class, ProbeController.class);

    private static final Duration SOONER_THAN_THE_LEASE_ENDS = Duration.ofSeconds(20);

    private final String key = UUID.randomUUID().toString();
    private final String name = "pot-" + UUID.randomUUID();

    @BeforeAll
    static void makeTable() {
        sql("create table made (number bigint generated always as identity, name text)");
    }

    @Test
    void callThatIsSentAgainIsAnsweredAgain() {
        String first =
                body(make(key, name).expectStatus().isCreated().expectHeader().doesNotExist("Idempotent-Replayed"));

        ResponseSpec again = make(key, name);

        again.expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true")
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/api/v1/pots/" + name)
                .expectHeader()
                .contentType("application/json");
        assertThat(body(again)).isEqualTo(first);
        assertThat(made(name)).isEqualTo(1);
    }

    @Test
    void callsWithoutAKeyAreAllDone() {
        make(null, name).expectStatus().isCreated();
        make(null, name).expectStatus().isCreated();

        assertThat(made(name)).isEqualTo(2);
    }

    @Test
    void otherBodyWithTheSameKeyIsRefused() {
        make(key, name).expectStatus().isCreated();

        refused(make(key, name + "-other"), 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(made(name + "-other")).isZero();
    }

    @Test
    void keyBelongsToItsPersonAndItsRoute() {
        make(key, name).expectStatus().isCreated();

        post("/api/v1/pots/red", key, name, token()).expectStatus().isCreated();
        post("/api/v1/pots/blue", key, name, token()).expectStatus().isCreated();
        assertThat(made(name)).isEqualTo(3);
    }

    @Test
    void ofCallsAtOnceOneIsDoneAndTheOthersAreToldToWait() {
        CompletableFuture<Integer> first = later(() -> make(key, "slow-" + name));
        await().until(() -> APP.bean(Probes.class).waiting.get() == 1);

        make(key, "slow-" + name)
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "1")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("IDEMPOTENCY_KEY_IN_USE");
        refused(make(key, name), 422, "IDEMPOTENCY_KEY_REUSED");
        APP.bean(Probes.class).goOn();

        assertThat(first.join()).isEqualTo(201);
        make(key, "slow-" + name).expectHeader().valueEquals("Idempotent-Replayed", "true");
        assertThat(made("slow-" + name)).isEqualTo(1);
    }

    @Test
    void manyCallsAtOnceMakeOne() {
        List<Integer> statuses = Flux.range(0, 8)
                .flatMap(i -> Mono.fromFuture(later(() -> make(key, name))), 8)
                .collectList()
                .block();

        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        assertThat(made(name)).isEqualTo(1);
    }

    @Test
    void callWhoseProcessDiedIsDoneByTheNextOne() {
        make(key, name).expectStatus().isCreated();
        sql("update platform.idempotency_key set status = null, body = null, running_until = now() - interval '1 s'"
                + " where key = '" + key + "'");
        sql("delete from made where name = '" + name + "'");

        make(key, name).expectStatus().isCreated().expectHeader().doesNotExist("Idempotent-Replayed");

        assertThat(made(name)).isEqualTo(1);
    }

    @Test
    void callWhoseCallerLeftMayBeSentAgainAtOnce() throws IOException {
        try (Socket caller = new Socket("127.0.0.1", APP.port())) {
            String body = "{\"name\":\"slow-" + name + "\"}";
            caller.getOutputStream()
                    .write(("POST /api/v1/pots/red HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: "
                                    + key + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            await().until(() -> APP.bean(Probes.class).waiting.get() == 1);
        }

        await().atMost(SOONER_THAN_THE_LEASE_ENDS)
                .until(() ->
                        make(key, name).returnResult(Void.class).getStatus().value() == 201);
        APP.bean(Probes.class).goOn();
        assertThat(made("slow-" + name)).isZero();
    }

    @Test
    void callThatLostItsKeyLeavesNothing() {
        CompletableFuture<Integer> first = later(() -> make(key, "slow-" + name));
        await().until(() -> APP.bean(Probes.class).waiting.get() == 1);
        sql("update platform.idempotency_key set claim = gen_random_uuid() where key = '" + key + "'");
        APP.bean(Probes.class).goOn();

        assertThat(first.join()).isEqualTo(409);
        assertThat(made("slow-" + name)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused-", "broken-", "told-"})
    void callThatCameToNothingMayBeSentAgain(String fate) {
        int status =
                make(key, fate + name).returnResult(String.class).getStatus().value();

        assertThat(status).isGreaterThanOrEqualTo(400);
        assertThat(made(fate + name)).isZero();
        make(key, name).expectStatus().isCreated().expectHeader().doesNotExist("Idempotent-Replayed");
    }

    @Test
    void refusedBodyDoesNotUseTheKeyUp() {
        post("/api/v1/pots/red", key, "", null).expectStatus().isBadRequest();
        make(key, name).expectStatus().isCreated();
    }

    @Test
    void answerIsForgottenAfterItsTime() {
        make(key, name).expectStatus().isCreated();
        sql("update platform.idempotency_key set created_at = now() - interval '73 h' where key = '" + key + "'");

        make(key, name).expectStatus().isCreated().expectHeader().doesNotExist("Idempotent-Replayed");
        sql("update platform.idempotency_key set created_at = now() - interval '73 h' where key = '" + key + "'");

        assertThat(APP.bean(IdempotencyKeys.class).forgetOld().block()).isPositive();
    }

    @Test
    void answerIsStillKnownShortlyBeforeItsTime() {
        make(key, name).expectStatus().isCreated();
        sql("update platform.idempotency_key set created_at = now() - interval '71 h' where key = '" + key + "'");
        APP.bean(IdempotencyKeys.class).forgetOld().block();

        make(key, name).expectHeader().valueEquals("Idempotent-Replayed", "true");
    }

    static List<String> oddKeys() {
        return List.of("with space", "x".repeat(256), "\u00ff");
    }

    @ParameterizedTest
    @MethodSource("oddKeys")
    void oddKeyIsRefused(String odd) {
        post("/api/v1/pots/red", odd, name, null)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("Idempotency-Key");
    }

    @Test
    void routeThatKeepsNothingIgnoresTheKey() {
        post("/api/v1/jars/red", key, name, null).expectStatus().isCreated();
        post("/api/v1/jars/red", key, name, null)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .doesNotExist("Idempotent-Replayed");
    }

    private static CompletableFuture<Integer> later(java.util.function.Supplier<ResponseSpec> call) {
        return Mono.fromCallable(
                        () -> call.get().returnResult(Void.class).getStatus().value())
                .subscribeOn(Schedulers.boundedElastic())
                .toFuture();
    }

    private static ResponseSpec make(String key, String name) {
        return post("/api/v1/pots/red", key, name, null);
    }

    private static ResponseSpec post(String path, String key, String name, String token) {
        return APP.client()
                .post()
                .uri(path)
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .bodyValue(Map.of("name", name))
                .exchange();
    }

    private static String token() {
        return APP.bean(AccessTokens.class).issue(new Caller(UUID.randomUUID(), true, Set.of()));
    }

    private static String body(ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private static void sql(String statement) {
        APP.bean(DatabaseClient.class).sql(statement).then().block();
    }

    private static long made(String name) {
        return APP.bean(DatabaseClient.class)
                .sql("select count(*) from made where name = :name")
                .bind("name", name)
                .mapValue(Long.class)
                .one()
                .block();
    }

    record Pot(String name) {}

    record Made(long number, String name) {}

    static class Probes {

        final AtomicInteger waiting = new AtomicInteger();
        private volatile Sinks.Empty<Void> gate = Sinks.empty();

        Mono<Void> pause() {
            return Mono.defer(() -> {
                waiting.incrementAndGet();
                return gate.asMono();
            });
        }

        void goOn() {
            Sinks.Empty<Void> open = gate;
            gate = Sinks.empty();
            waiting.set(0);
            open.tryEmitEmpty();
        }

        @Bean
        Schemas pots() {
            return Schemas.of(ObjectSchema.of(Pot.class, Field.required("name", Types.text(1, 100), "")));
        }

        @Bean
        RouteRules probeRoutes() {
            return RouteRules.of(
                    new RouteRule("POST", "/api/v1/pots/{shelf}", Access.ANYONE),
                    new RouteRule("POST", "/api/v1/jars/{shelf}", Access.ANYONE));
        }

        @Bean
        IdempotentWrites writes() {
            return IdempotentWrites.of("/api/v1/pots/{shelf}");
        }
    }

    @RestController
    static class ProbeController {

        private final DatabaseClient database;
        private final Transactions transactions;
        private final Probes probes;

        ProbeController(DatabaseClient database, Transactions transactions, Probes probes) {
            this.database = database;
            this.transactions = transactions;
            this.probes = probes;
        }

        @PostMapping({"/api/v1/pots/{shelf}", "/api/v1/jars/{shelf}"})
        Mono<ResponseEntity<Made>> make(@PathVariable String shelf, @RequestBody Pot pot) {
            return transactions.inTransaction(insert(pot.name())).flatMap(made -> switch (made.name()
                    .split("-")[0]) {
                case "slow" -> probes.pause().thenReturn(created(made));
                case "refused" -> Mono.error(ProblemException.of(409, "NOT_NOW"));
                case "broken" -> Mono.error(new IllegalStateException("broken"));
                case "told" -> Mono.just(ResponseEntity.status(410).body(made));
                default -> Mono.just(created(made));
            });
        }

        private static ResponseEntity<Made> created(Made made) {
            return ResponseEntity.created(URI.create("/api/v1/pots/" + made.name()))
                    .body(made);
        }

        private Mono<Made> insert(String name) {
            return database.sql("insert into made (name) values (:name) returning number")
                    .bind("name", name)
                    .mapValue(Long.class)
                    .one()
                    .map(number -> new Made(number, name));
        }
    }
}
