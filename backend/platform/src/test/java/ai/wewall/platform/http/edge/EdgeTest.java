package ai.wewall.platform.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.Types;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.platform.testing.Refusals;
import ai.wewall.platform.testing.RunningModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class EdgeTest {

    @RegisterExtension
    static final RunningModule APP = RunningModule.of().with(Probes.class, ProbeController.class);

    record Wanted(String q, Integer limit, Boolean exact, List<String> kinds) {}

    private static final ObjectSchema WANTED = ObjectSchema.of(
            Wanted.class,
            Field.required("q", Types.text(1, 10), ""),
            Field.optional("limit", Types.integer(1, 10), ""),
            Field.optional("exact", Types.flag(), ""),
            Field.optional("kinds", Types.listOf(Types.choice("a", "b"), 1, 2), ""));

    @Test
    void queryBecomesItsRecord() {
        get("/api/v1/wanted?q=Арбат&limit=3&exact=true&kinds=a,b")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("Wanted[q=Арбат, limit=3, exact=true, kinds=[a, b]]");
    }

    @Test
    void listRepeatsOrIsJoinedByCommas() {
        get("/api/v1/wanted?q=x&kinds=b&kinds=a")
                .expectBody(String.class)
                .isEqualTo("Wanted[q=x, limit=null, exact=null, kinds=[b, a]]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=3                      | q:REQUIRED
            q=                           | q:OUT_OF_RANGE
            q=x&q=y                      | q:TOO_MANY
            q=x&limit=3&limit=3          | limit:TOO_MANY
            q=x&limit=three              | limit:TYPE
            q=x&limit=                   | limit:TYPE
            q=x&limit=1.5                | limit:TYPE
            q=x&limit=0x1                | limit:TYPE
            q=x&limit=11                 | limit:OUT_OF_RANGE
            q=x&limit=1e400              | limit:NOT_FINITE
            q=x&limit=1e99999999999      | limit:NOT_FINITE
            q=x&exact=yes                | exact:TYPE
            q=x&kinds=c                  | kinds[0]:INVALID_VALUE
            q=x&kinds=a,b,a              | kinds:TOO_MANY
            q=x&more=1                   | more:UNKNOWN_FIELD
            q=x&LIMIT=1                  | LIMIT:UNKNOWN_FIELD
            """)
    void unsoundQueryIsToldByFieldAndCode(String query, String expected) {
        Refusals.assertRefused(get("/api/v1/wanted?" + query), expected);
    }

    @Test
    void allErrorsOfAQueryAreToldAtOnce() {
        get("/api/v1/wanted?limit=0&exact=1&more=1")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width=320&width=640  | width:TOO_MANY
            width=wide           | width:TYPE
            ''                   | width:REQUIRED
            width=320&w=1        | w:UNKNOWN_FIELD
            """)
    void parametersWithoutATableAreReadAsStrictly(String query, String expected) {
        get("/api/v1/plain?width=320").expectStatus().isOk();

        Refusals.assertRefused(get("/api/v1/plain?" + query), expected);
    }

    @Test
    void readThatIsKnownAlreadyIsNotSentAgain() {
        String tag = get("/api/v1/thing")
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();

        assertThat(tag).startsWith("W/\"");
        for (String known : List.of(tag, "\"other\", " + tag, "*", tag.substring(2))) {
            APP.client()
                    .get()
                    .uri("/api/v1/thing")
                    .header(HttpHeaders.IF_NONE_MATCH, known)
                    .exchange()
                    .expectStatus()
                    .isNotModified()
                    .expectHeader()
                    .valueEquals(HttpHeaders.ETAG, tag)
                    .expectBody()
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"other\"", "garbage", "\""})
    void readThatIsNotKnownIsSent(String known) {
        APP.client()
                .get()
                .uri("/api/v1/thing")
                .header(HttpHeaders.IF_NONE_MATCH, known)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"name\": \"thing\"}");
    }

    @Test
    void tagOfAHandlerIsKept() {
        get("/api/v1/versioned").expectHeader().valueEquals(HttpHeaders.ETAG, "\"v7\"");
        APP.client()
                .get()
                .uri("/api/v1/versioned")
                .header(HttpHeaders.IF_NONE_MATCH, "\"v7\"")
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void headTellsWhatGetWould() {
        String tag = get("/api/v1/thing")
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();

        APP.client()
                .head()
                .uri("/api/v1/thing")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, tag)
                .expectBody()
                .isEmpty();
    }

    @Test
    void streamIsNotHeldBack() {
        Flux<String> stream = APP.client()
                .get()
                .uri("/api/v1/stream")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.ETAG)
                .returnResult(String.class)
                .getResponseBody();

        assertThat(stream.next().block()).isEqualTo("first");
    }

    @Test
    void refusalHasNoTag() {
        get("/api/v1/broken").expectStatus().is5xxServerError().expectHeader().doesNotExist(HttpHeaders.ETAG);
    }

    @Test
    void traceIdFollowsTheRequestFromThreadToThread() {
        APP.client()
                .get()
                .uri("/api/v1/traced")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .exchange()
                .expectBody(String.class)
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void brokenHandlerTellsNothingOfItself() {
        String told = get("/api/v1/broken")
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(told).contains("\"INTERNAL\"").doesNotContain("secret", "Exception", "ai.wewall", "java", ".java:");
    }

    private static ResponseSpec get(String uri) {
        return APP.client().get().uri(uri).exchange();
    }

    static class Probes {

        @Bean
        Schemas wanted() {
            return Schemas.of(WANTED);
        }

        @Bean
        RouteRules probeRoutes() {
            return new RouteRules(
                    List.of("wanted", "plain", "thing", "versioned", "stream", "traced", "broken").stream()
                            .map(name -> new RouteRule("GET", "/api/v1/" + name, Access.ANYONE))
                            .toList());
        }
    }

    @RestController
    static class ProbeController {

        @GetMapping("/api/v1/wanted")
        Mono<String> wanted(Wanted query) {
            return Mono.just(query.toString());
        }

        @GetMapping("/api/v1/plain")
        Mono<String> plain(@RequestParam int width) {
            return Mono.just("width " + width);
        }

        @GetMapping("/api/v1/thing")
        Mono<Map<String, String>> thing() {
            return Mono.just(Map.of("name", "thing"));
        }

        @GetMapping("/api/v1/versioned")
        Mono<ResponseEntity<String>> versioned() {
            return Mono.just(ResponseEntity.ok().eTag("\"v7\"").body("seven"));
        }

        @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
        Flux<ServerSentEvent<String>> stream() {
            return Flux.just(ServerSentEvent.builder("first").build()).concatWith(Flux.never());
        }

        @GetMapping("/api/v1/traced")
        Mono<String> traced() {
            return Mono.just("")
                    .publishOn(Schedulers.boundedElastic())
                    .map(nothing -> String.valueOf(MDC.get("traceId")));
        }

        @GetMapping("/api/v1/broken")
        Mono<String> broken() {
            return Mono.error(new IllegalStateException("secret of java.lang.Broken"));
        }
    }
}
