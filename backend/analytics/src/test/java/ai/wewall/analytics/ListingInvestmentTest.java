package ai.wewall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Calculator;
import ai.wewall.listings.Catalogue;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentSchemas;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.platform.http.json.StrictJson;
import ai.wewall.platform.testing.RunningModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListingInvestmentTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @RegisterExtension
    static final RunningModule APP = RunningModule.of(
                    "ai.wewall.listings", "ai.wewall.calculator", "ai.wewall.analytics")
            .with("wewall.listings.demo-listings", 20_000);

    private static Map<Deal, List<ListingDetail>> market;

    @BeforeAll
    static void readTheMarket() {
        List<ListingDetail> all = new ArrayList<>();
        APP.bean(Catalogue.class).readPublished(all::add).block();
        market = all.stream().collect(Collectors.groupingBy(ListingDetail::deal));
    }

    @Test
    void everyListingOnSaleCanBeCalculatedForEveryInvestor() {
        Assumptions assumptions = APP.bean(Assumptions.class);
        Calculator calculator = APP.bean(Calculator.class);
        StrictJson strict = new StrictJson();
        assertThat(market.get(Deal.SALE)).hasSizeGreaterThan(5_000).allSatisfy(listing -> {
            for (InvestorKind investor : InvestorKind.values()) {
                InvestmentRequest request =
                        assumptions.of(listing, investor, Locale.of("ru")).investment();
                Object sent = strict.read(JSON.writeValueAsBytes(request), InvestmentSchemas.INVESTMENT);
                assertThat(calculator
                                .investment((InvestmentRequest) sent)
                                .metrics()
                                .npv())
                        .isFinite();
            }
        });
    }

    @Test
    void answerSentUnchangedIsCalculated() {
        JsonNode answer = json(get(market.get(Deal.SALE).getFirst().id(), "?investor=COMPANY")
                .expectStatus()
                .isOk());

        assertThat(answer.path("sources").size()).isGreaterThan(10);
        APP.client()
                .post()
                .uri("/api/v1/calculations/investment")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(answer.path("investment").toString())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void letPremisesEarnWhatTheirLeasesSayToday() {
        ListingDetail let = market.get(Deal.SALE).stream()
                .filter(listing -> listing.tenanted() && listing.leases().size() == 1)
                .findFirst()
                .orElseThrow();
        InvestmentRequest request = APP.bean(Assumptions.class)
                .of(let, InvestorKind.PERSON, Locale.of("ru"))
                .investment();

        double firstMonth =
                APP.bean(Calculator.class).investment(request).months().get(1).potentialRent();

        assertThat(firstMonth)
                .isCloseTo(
                        let.leases().getFirst().rentPerMonth().doubleValue(),
                        org.assertj.core.data.Percentage.withPercentage(0.01));
    }

    @Test
    void everySourceNamesAnInputThatIsThere() {
        JsonNode answer = json(get(market.get(Deal.SALE).getFirst().id(), ""));

        assertThat(answer.path("sources").valueStream()).isNotEmpty().allSatisfy(source -> {
            String pointer = "/"
                    + source.path("path")
                            .asString()
                            .replaceAll("\\[(\\d+)]", "/$1")
                            .replace('.', '/');
            assertThat(answer.path("investment").at(pointer).isMissingNode())
                    .as(pointer)
                    .isFalse();
            assertThat(source.path("source").asString()).isNotBlank();
            assertThat(source.path("date").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        });
    }

    @Test
    void offerToLetIsNoInvestment() {
        refused(get(market.get(Deal.RENT).getFirst().id(), ""), 409, "NOT_FOR_SALE");
    }

    @Test
    void unknownListingAndUnknownInvestorAreRefused() {
        refused(get("0196a9e0-0000-7000-8000-000000000000", ""), 404, "LISTING_NOT_FOUND");
        refused(get("none", ""), 404, "LISTING_NOT_FOUND");
        refused(get(market.get(Deal.SALE).getFirst().id(), "?investor=BANK"), 400, "VALIDATION_FAILED");
    }

    @Test
    void listingsAreComparedOnTheSameLoan() {
        List<String> ids =
                market.get(Deal.SALE).stream().limit(5).map(ListingDetail::id).toList();

        JsonNode answer = json(compare(ids).expectStatus().isOk());

        assertThat(answer.path("items")
                        .valueStream()
                        .map(item -> item.path("listingId").asString()))
                .containsExactlyElementsOf(ids);
        assertThat(answer.path("items").valueStream())
                .allSatisfy(item ->
                        assertThat(item.at("/metrics/ltvPct").asDouble()).isEqualTo(60));
    }

    @Test
    void atMostFiveAreCompared() {
        List<String> ids =
                market.get(Deal.SALE).stream().limit(6).map(ListingDetail::id).toList();

        refused(compare(ids), 400, "VALIDATION_FAILED");
    }

    private static ResponseSpec compare(List<String> ids) {
        Map<String, Object> request = Map.of(
                "listingIds", ids, "loan", Map.of("ltvPct", 60, "annualRatePct", 16, "termMonths", 120), "years", 7);
        return APP.client()
                .post()
                .uri("/api/v1/calculations/comparison")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(JSON.writeValueAsString(request))
                .exchange();
    }

    private static ResponseSpec get(String id, String query) {
        return APP.client()
                .get()
                .uri("/api/v1/listings/" + id + "/investment" + query)
                .exchange();
    }

    private static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(answer.expectBody().returnResult().getResponseBody());
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
