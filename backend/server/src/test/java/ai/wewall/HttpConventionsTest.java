package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.testing.Refusals;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;

/** What holds for every route, asked of the running application. */
@AssembledTest
class HttpConventionsTest {

    private static final String COUNT = "/api/v1/listings/count";
    private static final String SEARCH = "/api/v1/listings/search";
    private static final String INTERPRET = "/api/v1/search/interpret";

    private final WebTestClient client;
    private final int port;

    @Autowired
    HttpConventionsTest(@LocalServerPort int port) {
        this.client = Calls.to(port);
        this.port = port;
    }

    @Test
    void problemTellsWhatAndWhere() {
        post(COUNT, "{\"criteria\": {\"area\": {\"min\": 2, \"max\": 1}}}")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("about:blank")
                .jsonPath("$.title")
                .isEqualTo("Проверьте введённые данные")
                .jsonPath("$.status")
                .isEqualTo(400)
                .jsonPath("$.instance")
                .isEqualTo(COUNT)
                .jsonPath("$.code")
                .isEqualTo("VALIDATION_FAILED")
                .jsonPath("$.traceId")
                .value(id -> assertThat((String) id).matches("[0-9a-f]{32}"))
                .jsonPath("$.errors[0].field")
                .isEqualTo("criteria.area")
                .jsonPath("$.errors[0].code")
                .isEqualTo("ORDER");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404",
        "GET, /api/v1/me, 401",
        "GET, /api/v1/staff/listings, 401",
        "PATCH, /api/v1/listings/count, 405",
        "GET, /api/v1/listings/none, 404",
        "POST, /api/v1/listings/count, 415"
    })
    void everyProblemSaysWhatCanBeDone(HttpMethod method, String path, int status) {
        client.method(method)
                .uri(path)
                .contentType(MediaType.TEXT_PLAIN)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).matches("[А-Я].*[.?]"))
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.code")
                .isNotEmpty()
                .jsonPath("$.traceId")
                .isNotEmpty();
    }

    @Test
    void traceIdIsTheCallers() {
        client.get()
                .uri("/api/v1/nothing")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .exchange()
                .expectHeader()
                .valueEquals("X-Trace-Id", "4bf92f3577b34da6a3ce929d0e0e4736")
                .expectBody()
                .jsonPath("$.traceId")
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"criteria": {}, "criteria": {}}                           | :MALFORMED_JSON
            {"criteria": {"walkMinutes": NaN}}                         | :MALFORMED_JSON
            {"criteria": {}} {}                                        | :MALFORMED_JSON
            {"criteria": {}                                            | :MALFORMED_JSON
            []                                                         | :MALFORMED_JSON
            null                                                       | :MALFORMED_JSON
            "text"                                                     | :MALFORMED_JSON
            ``                                                         | :MALFORMED_JSON
            {}                                                         | criteria:REQUIRED
            {"criteria": []}                                           | criteria:TYPE
            {"criteria": {"price": {"max": 1e400}}}                    | criteria.price.max:NOT_FINITE
            {"criteria": {"area": {"min": "100"}}}                     | criteria.area.min:TYPE
            {"criteria": {"tenanted": false}}                          | criteria.tenanted:INVALID_VALUE
            {"criteria": {"deal": "BUY"}}                              | criteria.deal:INVALID_VALUE
            {"criteria": {"ceilingHeight": {"max": 3}}}                | criteria.ceilingHeight.max:UNKNOWN_FIELD
            {"criteria": {}, "limit": 1}                               | limit:UNKNOWN_FIELD
            {"criteria": {"metro": [null]}}                            | criteria.metro[0]:REQUIRED
            {"criteria": {"\\ud800": 1}}                               | :MALFORMED_JSON
            """)
    void unsoundBodyIsToldByFieldAndCode(String body, String expected) {
        Refusals.assertRefused(post(COUNT, body == null ? "" : body), expected);
    }

    @Test
    void nestingIsReadToTheSixtyFourthLevel() {
        errorOf("{\"x\":" + "[".repeat(63) + "]".repeat(63) + "}").isEqualTo("REQUIRED");
        errorOf("{\"x\":" + "[".repeat(64) + "]".repeat(64) + "}").isEqualTo("MALFORMED_JSON");
    }

    @Test
    void fiftyErrorsAreToldAtMost() {
        String names = "\"\",".repeat(50).replaceAll(",$", "");

        post(COUNT, "{\"x\": 1, \"criteria\": {\"metro\": [" + names + "], \"districts\": [" + names + "]}}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(50);
    }

    @Test
    void moreThanFiftyNamesAreTooMany() {
        String names = "\"Арбат\",".repeat(51).replaceAll(",$", "");

        errorOf("{\"criteria\": {\"metro\": [" + names + "]}}").isEqualTo("TOO_MANY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "image/png"})
    void otherTypesOfContentAreRefused(String type) {
        client.post()
                .uri(COUNT)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .bodyValue("{\"criteria\": {}}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void bodyWithoutATypeIsRefused() {
        client.post()
                .uri(COUNT)
                .body(Flux.just("{\"criteria\": {}}"), String.class)
                .headers(headers -> headers.remove(HttpHeaders.CONTENT_TYPE))
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void answerInAnotherFormIsRefused() {
        client.post()
                .uri(COUNT)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT, "application/xml")
                .bodyValue("{\"criteria\": {}}")
                .exchange()
                .expectStatus()
                .isEqualTo(406)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void otherMethodIsRefusedWithThoseThatWork() {
        client.get()
                .uri(INTERPRET)
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals(HttpHeaders.ALLOW, "POST,OPTIONS")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void optionsTellWhatWorks() {
        client.options()
                .uri(INTERPRET)
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals(HttpHeaders.ALLOW, "POST,OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PATCH", "DELETE", "PROPFIND", "X"})
    void oddMethodsAreRefused(String method) {
        client.method(HttpMethod.valueOf(method))
                .uri(SEARCH)
                .exchange()
                .expectStatus()
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/listings/",
                "/api/v1/listings/search/",
                "/nothing",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/webjars/x",
                "/swagger-ui.html",
                "/error",
            })
    void whatIsNotThereIsNotFound(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void announcedBodyOverTheLimitIsRefused() {
        post(INTERPRET, "{\"text\": \"" + "x".repeat(1 << 20) + "\"}")
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void streamedBodyOverTheLimitIsRefused() {
        // What is sent while the server closes lets its answer get lost, so the last piece is the one that is too much.
        Flux<String> pieces = Flux.concat(
                Flux.just("{\"text\": \""), Flux.just("x".repeat(10_000)).repeat(104), Flux.never());

        client.post()
                .uri(INTERPRET)
                .contentType(MediaType.APPLICATION_JSON)
                .body(pieces, String.class)
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void unknownParameterOfAQueryIsRefused() {
        post(COUNT + "?debug=1&limit=2", "{\"criteria\": {}}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("UNKNOWN_FIELD")
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat(fields.toString()).contains("debug", "limit"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                          | Not found
            en-GB,en;q=0.9,ru;q=0.8     | Not found
            ru;q=0.5,en;q=0.6           | Not found
            ru,en                       | Не найдено
            en;q=0.1,ru                 | Не найдено
            de                          | Не найдено
            de,en;q=0.3                 | Not found
            en;q=0                      | Не найдено
            *                           | Не найдено
            ;;;=                        | Не найдено
            en;q=5                      | Не найдено
            """)
    void languageIsTheOneAskedFor(String accepted, String title) {
        client.get()
                .uri("/api/v1/nothing")
                .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo(title);
    }

    static Stream<String> paths() {
        return Stream.of("/api/v1/nothing", "/", "/v3/api-docs", "/actuator/health/readiness");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyAnswerKeepsTheBrowserSafe(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin")
                .expectHeader()
                .exists("Content-Security-Policy")
                .expectHeader()
                .exists("Permissions-Policy")
                .expectHeader()
                .doesNotExist("Server");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/listings/search;jsessionid=1",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc/passwd",
                "/l/%00",
                "/l/%ff%fe",
                "/l/a%0d%0aSet-Cookie:x",
                "/search?q=%",
                "/search?q=%zz",
                "/search?%00=%00",
                "/%",
                "/l/%zz",
                "/l/" + "x",
                "//",
                "/\\",
                "/miniapp/%2e%2e/secret.js",
                "/actuator/health/../env",
            })
    void oddAddressesNeverBreakAnything(String path) throws Exception {
        int status = RawHttp.status(port, "GET " + path + " HTTP/1.1");

        assertThat(status).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: ;;;",
                "Accept: text/html;q=abc",
                "Content-Type: ;;;",
                "Content-Type: application/json;charset=nothing",
                "Authorization: Bearer",
                "Authorization: Basic eDp5",
                "Authorization: Bearer a.b.c",
                "Authorization: Bearer eyJhbGciOiJub25lIn0.e30.",
                "Cookie: =;;;=",
                "Origin: :::",
                "If-None-Match: garbage",
                "If-Modified-Since: garbage",
                "Range: bytes=garbage",
                "Forwarded: for=;;;",
                "X-Forwarded-For: ,,,",
                "X-Forwarded-Host: a b c",
                "X-Forwarded-Port: x",
                "Content-Length: 5",
                "Expect: nothing",
                "Idempotency-Key: \"",
                "Last-Event-ID: \u00ff",
                "traceparent: 00-zz",
                "X-Odd: \u0001",
            })
    void oddHeadersNeverBreakAnything(String header) throws Exception {
        int status = RawHttp.status(port, "POST " + COUNT + " HTTP/1.1", header);

        assertThat(status).isBetween(200, 499);
    }

    private org.assertj.core.api.AbstractStringAssert<?> errorOf(String body) {
        String[] code = new String[1];
        post(COUNT, body).expectBody().jsonPath("$.errors[-1].code").value(found -> code[0] = (String) found);
        return assertThat(code[0]);
    }

    private ResponseSpec post(String path, String body) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
