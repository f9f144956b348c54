package ai.wewall;

import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TcpProxy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@AssembledTest
@ContextConfiguration(initializers = SearchWithoutDatabaseTest.ByAWayThatCanBeCut.class)
class SearchWithoutDatabaseTest {

    private static final Map<String, Object> ANYTHING = Map.of("criteria", Map.of());

    private static TcpProxy way;

    private final WebTestClient client;

    @Autowired
    SearchWithoutDatabaseTest(@LocalServerPort int port) {
        this.client = Calls.to(port);
        await().untilAsserted(() -> client.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk());
    }

    @AfterEach
    void open() {
        way.open();
    }

    @Test
    void searchAndCountAreNotDisturbed() {
        way.close();

        post("/api/v1/listings/search", ANYTHING).expectStatus().isOk();
        post("/api/v1/listings/count", ANYTHING).expectStatus().isOk();
        post("/api/v1/search/interpret", Map.of("text", "офис")).expectStatus().isOk();
    }

    @Test
    void searchAndCountAreNotDisturbedBySilenceEither() {
        way.silence();

        post("/api/v1/listings/search", ANYTHING).expectStatus().isOk();
        post("/api/v1/listings/count", ANYTHING).expectStatus().isOk();
    }

    @Test
    void processStaysReady() {
        way.close();

        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
    }

    @Test
    void signInIsUnavailableUntilTheDatabaseIsBack() {
        way.close();
        post("/api/v1/auth/guest", Map.of())
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNAVAILABLE");

        way.open();

        await().untilAsserted(() ->
                post("/api/v1/auth/guest", Map.of()).expectStatus().isOk());
    }

    private ResponseSpec post(String path, Map<String, ?> body) {
        return client.post().uri(path).bodyValue(body).exchange();
    }

    static final class ByAWayThatCanBeCut implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new OwnDatabase().initialize(context);
            String url = context.getEnvironment().getRequiredProperty("wewall.database.url");
            way = TcpProxy.toDatabase(url);
            TestPropertyValues.of("wewall.database.url=" + way.databaseUrl(url)).applyTo(context);
        }
    }
}
