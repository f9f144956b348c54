package ai.wewall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The HTTP surface of the running product. */
class ApiSmokeTest {

    private static final String API = World.BACKEND + "/api/v1";

    @Test
    void sentenceBecomesCriteriaAndCriteriaBecomeFittingOffers() {
        JsonNode criteria = interpreted("сниму офис 100-200 метров у Белорусской до 30 тыс за метр в год");

        World.Answer found = World.post(API + "/listings/search", Map.of("criteria", criteria, "limit", 100));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().path("items")).isNotEmpty().allSatisfy(ApiSmokeTest::fits);
        assertThat(found.body().path("total").asInt())
                .isEqualTo(World.post(API + "/listings/count", Map.of("criteria", criteria))
                        .body()
                        .path("total")
                        .asInt());
    }

    private static void fits(JsonNode card) {
        assertThat(card.path("deal").asString()).isEqualTo("RENT");
        assertThat(card.path("type").asString()).isEqualTo("OFFICE");
        assertThat(card.path("area").decimalValue()).isBetween(BigDecimal.valueOf(100), BigDecimal.valueOf(200));
        assertThat(card.path("pricePerSqm").decimalValue()).isLessThanOrEqualTo(BigDecimal.valueOf(30_000));
        assertThat(card.path("metro"))
                .anyMatch(station -> station.path("name").asString().equals("Белорусская"));
    }

    @Test
    void foundListingCanBeOpened() {
        JsonNode first = World.post(API + "/listings/search", Map.of("criteria", Map.of(), "limit", 1))
                .body()
                .path("items")
                .get(0);

        JsonNode detail = World.get(API + "/listings/" + first.path("id").asString());

        assertThat(detail.path("title")).isEqualTo(first.path("title"));
        assertThat(detail.path("description").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /listings/search     | {"criteria":{"area":{"min":200,"max":100}}}            | criteria.area      | ORDER
            /listings/search     | {"criteria":{"surprise":1}}                            | criteria.surprise  | UNKNOWN_FIELD
            /listings/search     | {"criteria":{"area":{"min":"many"}}}                   | criteria.area.min  | TYPE
            /listings/search     | {"criteria":{"area":{"min":1e400}}}                    | criteria.area.min  | NOT_FINITE
            /listings/search     | {"criteria":{"deal":"LEND"}}                           | criteria.deal      | INVALID_VALUE
            /listings/search     | {"criteria":{},"limit":0}                              | limit              | OUT_OF_RANGE
            /listings/search     | {}                                                     | criteria           | REQUIRED
            /listings/search     | {"criteria":{},"criteria":{}}                          | ''                 | MALFORMED_JSON
            /search/interpret    | {"text":7}                                             | text               | TYPE
            /search/interpret    | nonsense                                               | ''                 | MALFORMED_JSON
            """)
    void badBodyIsToldByFieldAndCode(String path, String body, String field, String code) {
        World.Answer answer = World.post(API + path, body, Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("VALIDATION_FAILED");
        assertThat(answer.body().path("errors")).anySatisfy(error -> {
            assertThat(error.path("field").asString()).isEqualTo(field);
            assertThat(error.path("code").asString()).isEqualTo(code);
        });
    }

    @Test
    void miniAppSignsInByItsLaunchDataAndRotatesItsToken() {
        Chat chat = new Chat(700_001);
        chat.says("/start");

        JsonNode session = World.post(API + "/auth/telegram", Map.of("initData", chat.initData()))
                .body();
        String refreshToken = session.path("refreshToken").asString();
        World.Answer rotated = World.post(API + "/auth/refresh", Map.of("refreshToken", refreshToken));
        World.Answer reused = World.post(API + "/auth/refresh", Map.of("refreshToken", refreshToken));

        assertThat(rotated.status()).isEqualTo(200);
        assertThat(reused.status()).isEqualTo(401);
        assertThat(reused.body().path("code").asString()).isEqualTo("REFRESH_REUSED");
    }

    private static JsonNode interpreted(String text) {
        World.Answer answer = World.post(API + "/search/interpret", Map.of("text", text));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("criteria");
    }
}
