package ai.wewall.search.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.KeptPage;
import ai.wewall.search.domain.index.ListingFixture;
import ai.wewall.search.testing.RunningSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptOverHttpTest {

    private static final String FAVOURITES = "/api/v1/me/favourites";
    private static final String HIDDEN = "/api/v1/me/hidden";
    private static final String EVERYTHING = "{\"criteria\": {}}";

    @RegisterExtension
    static final RunningSearch APP = new RunningSearch();

    private final String anna = APP.guest();
    private final String boris = APP.guest();
    private final String listing = RunningSearch.LISTINGS.getFirst().id();

    @Test
    void favouriteIsShownWithItsCardToItsOwnerAlone() {
        APP.call(anna, POST, FAVOURITES, Map.of("listingId", listing))
                .expectStatus()
                .isCreated();

        KeptListing kept = page(anna, FAVOURITES).items().getFirst();

        assertThat(kept.listing().price())
                .isEqualByComparingTo(RunningSearch.LISTINGS.getFirst().price());
        assertThat(kept.withdrawn()).isFalse();
        assertThat(page(boris, FAVOURITES).total()).isZero();
    }

    @Test
    void favouriteOfSomebodyElseCannotBeTakenAway() {
        APP.call(anna, PUT, FAVOURITES + "/" + listing).expectStatus().isCreated();
        APP.call(anna, PUT, FAVOURITES + "/" + listing).expectStatus().isOk();

        APP.call(boris, DELETE, FAVOURITES + "/" + listing).expectStatus().isNotFound();
        assertThat(page(anna, FAVOURITES).total()).isEqualTo(1);

        APP.call(anna, DELETE, FAVOURITES + "/" + listing).expectStatus().isNoContent();
        assertThat(page(anna, FAVOURITES).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"favourites", "hidden", "recent"})
    void nobodyKeepsWithoutAToken(String list) {
        APP.call("", GET, "/api/v1/me/" + list).expectStatus().isUnauthorized();
        APP.call("", PUT, "/api/v1/me/" + list + "/" + listing).expectStatus().isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-up", "00000000-0000-7000-8000-000000000000"})
    void unknownListingCannotBeKept(String id) {
        APP.call(anna, POST, FAVOURITES, Map.of("listingId", id))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("LISTING_NOT_FOUND");
    }

    @Test
    void withdrawnFavouriteIsShownAndMarked() {
        ListingDetail withdrawn = ListingFixture.one(new Random(1), UUID.randomUUID(), 1, ListingStatus.PUBLISHED);
        APP.market().put(withdrawn);
        APP.call(anna, PUT, FAVOURITES + "/" + withdrawn.id()).expectStatus().isCreated();

        APP.market()
                .put(ListingFixture.one(new Random(1), UUID.fromString(withdrawn.id()), 2, ListingStatus.WITHDRAWN));

        assertThat(page(anna, FAVOURITES).items().getFirst().withdrawn()).isTrue();
        APP.call(boris, PUT, FAVOURITES + "/" + withdrawn.id()).expectStatus().isEqualTo(410);
    }

    @Test
    void hiddenListingIsNotFoundByWhoHidIt() {
        APP.call(anna, PUT, HIDDEN + "/" + listing).expectStatus().isCreated();

        assertTotals(anna, RunningSearch.LISTINGS.size() - 1);
        assertTotals(boris, RunningSearch.LISTINGS.size());
        assertTotals("", RunningSearch.LISTINGS.size());

        APP.call(anna, DELETE, HIDDEN + "/" + listing).expectStatus().isNoContent();
        assertTotals(anna, RunningSearch.LISTINGS.size());
    }

    private static void assertTotals(String token, int total) {
        for (String route : List.of("search", "count", "pins", "places", "relax")) {
            APP.call(token, POST, "/api/v1/listings/" + route, EVERYTHING)
                    .expectBody()
                    .jsonPath("$.total")
                    .isEqualTo(total);
        }
    }

    @Test
    void pagesHoldEachFavouriteOnce() {
        RunningSearch.LISTINGS
                .subList(0, 7)
                .forEach(each -> APP.call(anna, PUT, FAVOURITES + "/" + each.id())
                        .expectStatus()
                        .isCreated());
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            KeptPage page = page(anna, FAVOURITES + "?limit=3" + (cursor == null ? "" : "&cursor=" + cursor));
            page.items().forEach(each -> seen.add(each.id()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void cursorOfAnotherListOrPersonIsRefused() {
        RunningSearch.LISTINGS.subList(0, 3).forEach(each -> APP.call(anna, PUT, FAVOURITES + "/" + each.id()));
        String cursor = page(anna, FAVOURITES + "?limit=1").nextCursor();

        assertCursorRefused(boris, FAVOURITES, cursor);
        assertCursorRefused(anna, HIDDEN, cursor);
        assertCursorRefused(anna, FAVOURITES, "made-up");
    }

    private static void assertCursorRefused(String token, String list, String cursor) {
        APP.call(token, GET, list + "?cursor=" + cursor)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("CURSOR_INVALID");
    }

    private static KeptPage page(String token, String path) {
        return APP.call(token, GET, path)
                .expectStatus()
                .isOk()
                .expectBody(KeptPage.class)
                .returnResult()
                .getResponseBody();
    }
}
