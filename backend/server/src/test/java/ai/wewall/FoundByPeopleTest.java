package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.application.EditListings;
import ai.wewall.listings.application.EditOutcome;
import ai.wewall.listings.application.Listings;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.listings.domain.Offer;
import ai.wewall.model.identity.Session;
import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.PriceHistoryResponse;
import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.KeptPage;
import ai.wewall.model.personal.MatchKind;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.personal.SearchMatch;
import ai.wewall.model.personal.SearchMatchPage;
import ai.wewall.model.search.SearchResponse;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

/** From an edit in the catalogue to what people find, over the whole application. */
@AssembledTest
@ContextConfiguration(initializers = FoundByPeopleTest.SmallMarket.class)
class FoundByPeopleTest {

    private static final Map<String, Object> EVERYTHING = Map.of("criteria", Map.of());

    private final WebTestClient client;
    private final String token;

    @Autowired
    FoundByPeopleTest(@LocalServerPort int port) {
        this.client = Calls.to(port);
        this.token = client.post()
                .uri("/api/v1/auth/guest")
                .exchange()
                .expectBody(Session.class)
                .returnResult()
                .getResponseBody()
                .accessToken();
        await().untilAsserted(
                        () -> assertThat(call(HttpMethod.POST, "/listings/search", EVERYTHING, SearchResponse.class)
                                        .items())
                                .isNotEmpty());
    }

    @Test
    void openedListingIsAmongTheRecentOnes() {
        ListingCard card = anyCard(0);

        get("/listings/" + card.id(), Map.class);

        assertThat(get("/me/recent", KeptPage.class).items())
                .extracting(KeptListing::id)
                .containsExactly(card.id());
    }

    @Test
    void priceThatFellIsFoundShownAndKept(@Autowired EditListings edits, @Autowired Listings listings) {
        ListingCard card = anyCard(1);
        SavedSearch search =
                call(HttpMethod.POST, "/me/searches", Map.of("name", "всё", "criteria", Map.of()), SavedSearch.class);
        BigDecimal lower = card.price().subtract(BigDecimal.TEN);

        assertThat(cheaper(edits, listings, card, lower)).isInstanceOf(EditOutcome.Done.class);

        String matches = "/me/searches/" + search.id() + "/matches";
        await().until(() -> !get(matches, SearchMatchPage.class).items().isEmpty());
        SearchMatch match = get(matches, SearchMatchPage.class).items().getFirst();
        assertThat(match.kind()).isEqualTo(MatchKind.PRICE_DROP);
        assertThat(match.oldPrice()).isEqualByComparingTo(card.price());
        assertThat(get("/listings/" + card.id() + "/price-history", PriceHistoryResponse.class)
                        .items()
                        .getLast()
                        .price())
                .isEqualByComparingTo(lower);
    }

    private static EditOutcome cheaper(EditListings edits, Listings listings, ListingCard card, BigDecimal price) {
        Listing listing =
                listings.find(ListingId.parse(card.id()).orElseThrow()).block();
        ListingContent content = listing.content();
        Offer offer = content.offer();
        return edits.change(
                        listing.id(),
                        listing.version(),
                        new ListingContent(
                                content.wording(),
                                new Offer(offer.deal(), price, offer.taxForm(), offer.opexPerSqmYear(), offer.terms()),
                                content.premises(),
                                content.building(),
                                content.place(),
                                content.leases(),
                                content.photos()))
                .block();
    }

    private ListingCard anyCard(int index) {
        return call(HttpMethod.POST, "/listings/search", EVERYTHING, SearchResponse.class)
                .items()
                .get(index);
    }

    private <T> T get(String path, Class<T> type) {
        return client.get()
                .uri("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody();
    }

    private <T> T call(HttpMethod method, String path, Object body, Class<T> type) {
        return client.method(method)
                .uri("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(type)
                .returnResult()
                .getResponseBody();
    }

    static final class SmallMarket implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new OwnDatabase().initialize(context);
            TestPropertyValues.of("wewall.listings.demo-listings=60").applyTo(context);
        }
    }
}
