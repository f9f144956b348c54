package ai.wewall.search.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import ai.wewall.search.testing.RunningSearch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What nobody asks in earnest is refused by its name, or searched for as plain text, and soon. */
class BadInputOverHttpTest {

    private static final String SEARCH = "/api/v1/listings/search";
    /**
     * No measure of speed, which the bench takes: a crowded machine needs a second at times, and work that grows with the
     * square of a body of a million bytes minutes.
     */
    private static final Duration SOON = Duration.ofSeconds(4);

    private static final int TRIES = 3;

    @RegisterExtension
    static final RunningSearch APP = new RunningSearch();

    @ParameterizedTest(name = "{index} {1} {2}")
    @MethodSource
    void refusalNamesTheFieldAndComesSoon(String body, String field, String code) {
        search(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("VALIDATION_FAILED")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
        assertSoon(body);
    }

    static Stream<Arguments> refusalNamesTheFieldAndComesSoon() {
        return Stream.of(
                Arguments.of("{\"criteria\": {\"metro\": " + names(500) + "}}", "criteria.metro", "TOO_MANY"),
                Arguments.of("{\"criteria\": {\"districts\": " + names(51) + "}}", "criteria.districts", "TOO_MANY"),
                Arguments.of(withPolygon(circle(40_000)), "polygon.coordinates", "TOO_MANY"),
                Arguments.of(
                        withPolygon("[[37.5,55.7],[37.7,55.8],[37.7,55.7],[37.5,55.8],[37.5,55.7]]"),
                        "polygon",
                        "SELF_CROSSING"),
                Arguments.of(
                        withPolygon("[[37.5,55.7],[37.7,55.8],[37.7,55.7],[37.6,55.6]]"),
                        "polygon.coordinates[0]",
                        "NOT_CLOSED"),
                Arguments.of("{\"criteria\": {}, \"bbox\": [170, 50, -170, 60]}", "bbox", "ORDER"),
                Arguments.of(
                        "{\"criteria\": {}, \"text\": \"" + "слово ".repeat(1_700) + "\"}", "text", "OUT_OF_RANGE"),
                Arguments.of("{\"criteria\": {}, \"text\": \"" + differentWords(100) + "\"}", "text", "TOO_MANY"),
                Arguments.of("{\"criteria\": {\"tenanted\": false}}", "criteria.tenanted", "INVALID_VALUE"),
                Arguments.of("{\"criteria\": {\"area\": {\"min\": 1e400}}}", "criteria.area.min", "NOT_FINITE"),
                Arguments.of("{\"criteria\": {}, \"criteria\": {}}", "", "MALFORMED_JSON"),
                Arguments.of("{\"criteria\": {}} {}", "", "MALFORMED_JSON"),
                Arguments.of("{\"criteria\": " + "[".repeat(70) + "]".repeat(70) + "}", "", "MALFORMED_JSON"));
    }

    /** A body of a million bytes is the largest that is read at all. */
    @Test
    void polygonOfAHundredThousandPointsIsRefusedBeforeItIsRead() {
        String body = withPolygon(circle(100_000));

        assertThat(search(body).expectBody().returnResult().getStatus().value()).isIn(400, 413);
        assertSoon(body);
    }

    @ParameterizedTest
    @MethodSource
    void oddTextIsOnlyText(String text) {
        String body = "{\"criteria\": {}, \"text\": \"" + text + "\"}";

        search(body).expectStatus().isOk();
        assertSoon(body);
    }

    static Stream<String> oddTextIsOnlyText() {
        return Stream.of(
                "\\\"(((* [a TO",
                "* OR *:*",
                "\\u0000",
                "a\\u0000b",
                "\\ud83d",
                "\\udc00\\ud800",
                "\\u202e\\u200b",
                "слово ".repeat(160),
                "я".repeat(1_000),
                "(".repeat(1_000));
    }

    @Test
    void letterOfTwoSignsIsTheLetter() {
        long composed = total("{\"criteria\": {\"metro\": [\"Королёв\"]}}");

        assertThat(total("{\"criteria\": {\"metro\": [\"Королев\"]}}"))
                .isEqualTo(composed)
                .isPositive();
        assertThat(total("{\"criteria\": {\"metro\": [\"Королe\\u0308в\"]}}")).isZero();
        assertThat(total("{\"criteria\": {\"metro\": [\"Корол\\u0435\\u0308в\"]}}"))
                .isEqualTo(composed);
    }

    @Test
    void madeUpAndForeignCursorsAreRefused() {
        String cursor = APP.call("", POST, SEARCH, "{\"criteria\": {}, \"limit\": 5}")
                .expectBody(ai.wewall.model.search.SearchResponse.class)
                .returnResult()
                .getResponseBody()
                .nextCursor();
        String forged = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);

        for (String body : List.of(
                "{\"criteria\": {}, \"cursor\": \"" + forged + "\"}",
                "{\"criteria\": {\"deal\": \"RENT\"}, \"cursor\": \"" + cursor + "\"}",
                "{\"criteria\": {}, \"text\": \"office\", \"cursor\": \"" + cursor + "\"}",
                "{\"criteria\": {}, \"cursor\": \"" + "A".repeat(4_000) + "\"}")) {
            search(body)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("CURSOR_INVALID");
            assertSoon(body);
        }
    }

    @Test
    void readIsTaggedAndNotSentTwice() {
        String path = "/api/v1/listings/" + RunningSearch.LISTINGS.getFirst().id() + "/similar";
        for (String read : List.of(path, "/api/v1/suggest?q=%D1%81%D0%BE%D0%BA")) {
            String tag = APP.call("", GET, read)
                    .expectStatus()
                    .isOk()
                    .returnResult(byte[].class)
                    .getResponseHeaders()
                    .getETag();

            assertThat(tag).isNotBlank();
            APP.tagged(read, tag).expectStatus().isNotModified();
        }
    }

    @Test
    void unknownListingHasNoSimilarOnes() {
        for (String id : List.of("made-up", "00000000-0000-7000-8000-000000000000", "%00", "..%2f..")) {
            APP.call("", GET, "/api/v1/listings/" + id + "/similar")
                    .expectStatus()
                    .value(status -> assertThat(status).isIn(400, 404));
        }
    }

    @Test
    void otherContentIsRefused() {
        APP.plain(SEARCH, "criteria").expectStatus().isEqualTo(415);
        APP.call("", GET, "/api/v1/suggest?q=a&limit=5").expectStatus().isBadRequest();
        APP.call("", GET, "/api/v1/suggest").expectStatus().isBadRequest();
    }

    /** One try that is quick enough will do: what else goes on on the machine is not what is asked here. */
    private static void assertSoon(String body) {
        assertThat(IntStream.range(0, TRIES).mapToObj(i -> time(body)).anyMatch(taken -> taken.compareTo(SOON) < 0))
                .as("answered within %s", SOON)
                .isTrue();
    }

    private static Duration time(String body) {
        Instant begun = Instant.now();
        search(body).expectBody().returnResult();
        return Duration.between(begun, Instant.now());
    }

    private static long total(String body) {
        return APP.call("", POST, SEARCH, body)
                .expectStatus()
                .isOk()
                .expectBody(ai.wewall.model.search.SearchResponse.class)
                .returnResult()
                .getResponseBody()
                .total();
    }

    private static ResponseSpec search(String body) {
        return APP.call("", POST, SEARCH, body);
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"Станция " + i + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String differentWords(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static String withPolygon(String ring) {
        return "{\"criteria\": {}, \"polygon\": {\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}}";
    }

    private static String circle(int points) {
        return IntStream.rangeClosed(0, points)
                .mapToDouble(i -> 2 * Math.PI * (i % points) / points)
                .mapToObj(angle ->
                        "[" + round(37.6 + 0.2 * Math.cos(angle)) + "," + round(55.7 + 0.1 * Math.sin(angle)) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
