package ai.wewall.search.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.Oracle;
import ai.wewall.search.domain.index.QueryFixture;
import ai.wewall.search.domain.index.Scope;
import ai.wewall.search.testing.RunningSearch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of a search mean the same on every route that takes them. */
class WordsOverHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MAP = "map";

    /** The only title of these listings, and words that hold of none of them. */
    private static final String HELD = "TITLE1, description!";

    @RegisterExtension
    static final RunningSearch APP = new RunningSearch();

    @ParameterizedTest
    @ValueSource(strings = {"search", "count", "pins", "places", MAP, "relax"})
    void totalIsThatOfTheRules(String route) {
        Oracle oracle = new Oracle(RunningSearch.LISTINGS);
        QueryFixture queries = new QueryFixture(41);
        for (int i = 0; i < 40; i++) {
            IndexQuery query = IndexQuery.matching(queries.criteria(), Scope.anywhere());
            String criteria = JSON.writeValueAsString(query.criteria());

            assertThat(total(route, criteria, HELD))
                    .isEqualTo(total(route, criteria, ""))
                    .isEqualTo(oracle.matching(query).size());
            assertThat(total(route, criteria, "title1 панорамный")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "count", "pins", "places", MAP, "relax"})
    void refusedTextIsNamed(String route) {
        String words = IntStream.range(0, 21).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        assertRefused(post(route, "{}", '"' + "я".repeat(1_001) + '"'), "OUT_OF_RANGE");
        assertRefused(post(route, "{}", '"' + words + '"'), "TOO_MANY");
        assertRefused(post(route, "{}", "7"), "TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "count", "pins", "places", MAP, "relax"})
    void oddTextIsOnlyText(String route) {
        for (String text : List.of("\\\"(((* [a TO", "*:*", "\\u0000", "\\ud83d", "я".repeat(1_000))) {
            assertThat(total(route, "{}", text)).isNotNegative();
        }
        assertThat(read(post(route, "{}", "null")).get("total").intValue()).isEqualTo(RunningSearch.LISTINGS.size());
    }

    @Test
    void facetsCountWhatHoldsTheWords() {
        JsonNode facets = read(APP.call(
                        "",
                        HttpMethod.POST,
                        "/api/v1/listings/search",
                        "{\"criteria\": {\"deal\": \"RENT\"}, \"text\": \"" + HELD + "\", \"facets\": [\"price\"]}"))
                .at("/facets/price");

        int counted = IntStream.range(0, facets.size())
                .map(bin -> facets.get(bin).get("count").intValue())
                .sum();
        assertThat(counted)
                .isEqualTo(total("count", "{\"deal\": \"RENT\"}", HELD))
                .isPositive();
    }

    private static int total(String route, String criteria, String text) {
        return read(post(route, criteria, '"' + text + '"')).get("total").intValue();
    }

    private static JsonNode read(ResponseSpec answer) {
        return JSON.readTree(
                answer.expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    private static void assertRefused(ResponseSpec answer, String code) {
        JsonNode problem = JSON.readTree(
                answer.expectStatus().isBadRequest().expectBody().returnResult().getResponseBody());
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("text");
        assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo(code);
    }

    private static ResponseSpec post(String route, String criteria, String text) {
        String view = route.equals(MAP) ? ", \"bbox\": [-180, -90, 180, 90], \"zoom\": 9" : "";
        String body = "{\"criteria\": " + criteria + ", \"text\": " + text + view + "}";
        return APP.call("", HttpMethod.POST, "/api/v1/listings/" + route, body);
    }
}
