package ai.wewall.search.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import ai.wewall.listings.ListingChanged;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.personal.KeptPage;
import ai.wewall.model.personal.MatchKind;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.personal.SavedSearchPage;
import ai.wewall.model.personal.SearchMatch;
import ai.wewall.model.personal.SearchMatchPage;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.AccessTokens;
import ai.wewall.search.domain.index.ListingFixture;
import ai.wewall.search.testing.RunningSearch;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.DatabaseClient;

/** From a change in the catalogue to what a person finds under their searches. */
class MatchingTest {

    private static final String SEARCHES = "/api/v1/me/searches";

    @RegisterExtension
    static final RunningSearch APP = new RunningSearch();

    private final String anna = APP.guest();

    @Test
    void newOfferIsFoundOnceByTheSearchesThatItFits() {
        ListingDetail offer = offer(1);
        SavedSearch fits = save("{\"deal\": \"" + offer.deal() + "\"}");
        SavedSearch other = save("{\"deal\": \"" + offer.deal() + "\", \"metro\": [\"Ховрино\"]}");

        publish(new ListingChanged(id(offer), 1, true, offer.price(), null), offer);

        SearchMatch match = eventually(fits).getFirst();
        assertThat(match.kind()).isEqualTo(MatchKind.NEW_OFFER);
        assertThat(match.newPrice()).isEqualByComparingTo(offer.price());
        assertThat(newCount(fits)).isEqualTo(1);
        assertThat(matches(other)).isEmpty();
    }

    @Test
    void priceThatFellIsFoundAndOneThatRoseIsNot() {
        ListingDetail offer = offer(2);
        SavedSearch search = save("{}");
        APP.market().put(offer);
        APP.call(anna, PUT, "/api/v1/me/favourites/" + offer.id())
                .expectStatus()
                .isCreated();
        BigDecimal dearer = offer.price().add(BigDecimal.TEN);

        publish(new ListingChanged(id(offer), 2, false, dearer, offer.price()), offer);
        publish(new ListingChanged(id(offer), 3, false, offer.price(), dearer), offer);

        List<SearchMatch> found = eventually(search);
        assertThat(found).extracting(SearchMatch::kind).containsExactly(MatchKind.PRICE_DROP);
        assertThat(found.getFirst().oldPrice()).isEqualByComparingTo(dearer);
        assertThat(favourites().items().getFirst().lastFall().oldPrice()).isEqualByComparingTo(dearer);
    }

    @Test
    void searchThatWasSavedLaterHasFoundNothingByIt() {
        ListingDetail offer = offer(3);
        SavedSearch before = save("{}");
        publish(new ListingChanged(id(offer), 1, true, offer.price(), null), offer);
        SavedSearch after = save("{}");

        eventually(before);

        assertThat(matches(after)).isEmpty();
    }

    @Test
    void searchThatWasForgottenFindsNothingAndHarmsNothing() {
        SavedSearch gone = save("{}");
        SavedSearch stays = save("{}");
        APP.call(anna, DELETE, SEARCHES + "/" + gone.id()).expectStatus().isNoContent();
        ListingDetail offer = offer(4);

        publish(new ListingChanged(id(offer), 1, true, offer.price(), null), offer);

        assertThat(eventually(stays)).hasSize(1);
    }

    @Test
    void seenFindsAreNoLongerNew() {
        ListingDetail offer = offer(5);
        SavedSearch search = save("{}");
        publish(new ListingChanged(id(offer), 1, true, offer.price(), null), offer);
        eventually(search);

        APP.call(anna, POST, SEARCHES + "/" + search.id() + "/seen")
                .expectStatus()
                .isNoContent();

        assertThat(newCount(search)).isZero();
        assertThat(matches(search).getFirst().seen()).isTrue();
    }

    @Test
    void wordsOfASearchHaveToBeInTheListing() {
        ListingDetail offer = offer(6);
        SavedSearch finds = save("{}", "описания description");
        SavedSearch finds2 = save("{}", "description");

        publish(new ListingChanged(id(offer), 1, true, offer.price(), null), offer);

        assertThat(eventually(finds2)).hasSize(1);
        assertThat(matches(finds)).isEmpty();
    }

    @Test
    void eventFromBeforePricesWereToldParksNothing() {
        ListingDetail offer = offer(7);
        SavedSearch search = save("{}");
        APP.bean(DatabaseClient.class)
                .sql("insert into platform.event (id, type, aggregate_id, aggregate_version, slot, payload)"
                        + " values (:id, 'ListingChanged', :listing, 1, 3, cast(:payload as jsonb))")
                .bind("id", UUID.randomUUID())
                .bind("listing", offer.id())
                .bind("payload", "{\"listingId\": \"" + offer.id() + "\", \"version\": 1}")
                .then()
                .block();
        publish(new ListingChanged(id(offer), 2, true, offer.price(), null), offer);

        assertThat(eventually(search)).hasSize(1);
        assertThat(APP.bean(DatabaseClient.class)
                        .sql("select count(*) as n from platform.event_failure")
                        .map(row -> row.get("n", Long.class))
                        .one()
                        .block())
                .isZero();
    }

    @Test
    void thingsOfAPersonWhoIsForgottenAreForgotten() {
        save("{}");
        UUID person = APP.bean(AccessTokens.class).verify(anna).orElseThrow().personId();

        APP.bean(DatabaseClient.class)
                .sql("insert into platform.event (id, type, aggregate_id, aggregate_version, slot, payload)"
                        + " values (:id, 'PersonErased', :person, 1, 3, cast(:payload as jsonb))")
                .bind("id", UUID.randomUUID())
                .bind("person", person.toString())
                .bind("payload", "{\"personId\": \"" + person + "\"}")
                .then()
                .block();

        patiently().until(() -> searches().isEmpty());
    }

    private static ListingDetail offer(int seed) {
        return ListingFixture.one(new Random(seed), UUID.randomUUID(), 1, ListingStatus.PUBLISHED);
    }

    private static UUID id(ListingDetail offer) {
        return UUID.fromString(offer.id());
    }

    private static void publish(ListingChanged change, ListingDetail offer) {
        APP.market().put(offer);
        APP.bean(Transactions.class)
                .inTransaction(APP.bean(Events.class).publish(change))
                .block();
    }

    private SavedSearch save(String criteria) {
        return save(criteria, "");
    }

    private SavedSearch save(String criteria, String text) {
        return APP.call(
                        anna,
                        POST,
                        SEARCHES,
                        "{\"name\": \"x\", \"text\": \"" + text + "\", \"criteria\": " + criteria + "}")
                .expectStatus()
                .isCreated()
                .expectBody(SavedSearch.class)
                .returnResult()
                .getResponseBody();
    }

    private List<SearchMatch> eventually(SavedSearch search) {
        patiently().until(() -> !matches(search).isEmpty());
        return matches(search);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private List<SearchMatch> matches(SavedSearch search) {
        return APP.call(anna, GET, SEARCHES + "/" + search.id() + "/matches")
                .expectStatus()
                .isOk()
                .expectBody(SearchMatchPage.class)
                .returnResult()
                .getResponseBody()
                .items();
    }

    private int newCount(SavedSearch search) {
        return searches().stream()
                .filter(each -> each.id().equals(search.id()))
                .findFirst()
                .orElseThrow()
                .newCount();
    }

    private List<SavedSearch> searches() {
        return APP.call(anna, GET, SEARCHES)
                .expectBody(SavedSearchPage.class)
                .returnResult()
                .getResponseBody()
                .items();
    }

    private KeptPage favourites() {
        return APP.call(anna, GET, "/api/v1/me/favourites")
                .expectBody(KeptPage.class)
                .returnResult()
                .getResponseBody();
    }
}
