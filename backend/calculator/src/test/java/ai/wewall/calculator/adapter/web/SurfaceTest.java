package ai.wewall.calculator.adapter.web;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the calculator over HTTP as a client does. */
@SpringBootTest(
        classes = SurfaceTest.Surface.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "wewall.security.token-secret=a-secret-of-the-tests-that-is-long-enough")
abstract class SurfaceTest {

    /** Keeps numbers that no double holds. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String API = "/api/v1/calculations/";

    @LocalServerPort
    private int port;

    private WebTestClient client;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .build();
    }

    int port() {
        return port;
    }

    record Answer(HttpStatusCode status, MediaType type, JsonNode body) {}

    Answer post(String endpoint, JsonNode body) {
        return post(endpoint, body.toString());
    }

    Answer post(String endpoint, String body) {
        return post(endpoint, body, MediaType.APPLICATION_JSON);
    }

    Answer post(String endpoint, String body, MediaType type) {
        EntityExchangeResult<byte[]> result = client.post()
                .uri(API + endpoint)
                .contentType(type)
                .bodyValue(body)
                .exchange()
                .expectBody()
                .returnResult();
        return new Answer(
                result.getStatus(),
                result.getResponseHeaders().getContentType(),
                MAPPER.readTree(result.getResponseBody()));
    }

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    /** The calculator behind the real edge, with no database. */
    @SpringBootConfiguration
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
                "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
                "org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration"
            })
    @ComponentScan(
            basePackages = {"ai.wewall.platform", "ai.wewall.calculator"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "ai\\.wewall\\.platform\\.(r2dbc|event|testing|http\\.idempotency)\\..*"
                                    + "|ai\\.wewall\\.calculator\\.(adapter\\.(r2dbc|event)\\..*|Saved.*)"
                                    + "|ai\\.wewall\\.calculator\\.adapter\\.web\\.(Saved|Shared).*"))
    @ConfigurationPropertiesScan({"ai.wewall.platform.http", "ai.wewall.platform.security", "ai.wewall.calculator"})
    static class Surface {}
}
