package ai.wewall.search.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.personal.ComparedField;
import ai.wewall.model.personal.Comparison;
import ai.wewall.search.testing.RunningSearch;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ComparisonsOverHttpTest {

    private static final String COMPARISONS = "/api/v1/me/comparisons";
    private static final List<String> THREE =
            RunningSearch.LISTINGS.subList(0, 3).stream().map(ListingDetail::id).toList();

    @RegisterExtension
    static final RunningSearch APP = new RunningSearch();

    private final String anna = APP.guest();
    private final String boris = APP.guest();

    @Test
    void listingsStandSideBySideInTheOrderAskedFor() {
        Comparison comparison = comparison(APP.call(anna, POST, COMPARISONS, Map.of("listingIds", THREE))
                .expectStatus()
                .isCreated());

        assertThat(comparison.items()).extracting(each -> each.listing().id()).isEqualTo(THREE);
        assertThat(comparison.rows())
                .extracting(ComparedField::field)
                .contains("price", "pricePerSqm", "area", "walkMinutes", "yieldPct", "features");
        assertThat(comparison.rows()).allMatch(row -> row.values().size() == 3);
    }

    @Test
    void comparisonIsItsOwnersAlone() {
        String own = COMPARISONS + "/"
                + comparison(APP.call(anna, POST, COMPARISONS, Map.of("listingIds", THREE)))
                        .id();

        APP.call(boris, GET, own).expectStatus().isNotFound();
        APP.call(boris, PUT, own, Map.of("listingIds", THREE)).expectStatus().isNotFound();
        APP.call(boris, DELETE, own).expectStatus().isNotFound();
        APP.call("", GET, own).expectStatus().isUnauthorized();
        APP.call(anna, GET, own).expectStatus().isOk();
        APP.call(anna, DELETE, own).expectStatus().isNoContent();
        APP.call(anna, GET, own).expectStatus().isNotFound();
    }

    @Test
    void comparisonTakesOtherListings() {
        Comparison first = comparison(APP.call(anna, POST, COMPARISONS, Map.of("listingIds", THREE)));

        Comparison second = comparison(APP.call(
                anna, PUT, COMPARISONS + "/" + first.id(), Map.of("name", "Два", "listingIds", THREE.subList(1, 3))));

        assertThat(second.name()).isEqualTo("Два");
        assertThat(second.items()).hasSize(2);
        assertThat(second.createdAt()).isEqualTo(first.createdAt());
    }

    @ParameterizedTest
    @MethodSource
    void listOfListingsIsChecked(List<String> listings, String code) {
        APP.call(anna, POST, COMPARISONS, Map.of("listingIds", listings))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("listingIds")
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    static Stream<Arguments> listOfListingsIsChecked() {
        return Stream.of(
                Arguments.of(THREE.subList(0, 1), "TOO_FEW"),
                Arguments.of(Collections.nCopies(6, THREE.getFirst()), "TOO_MANY"),
                Arguments.of(List.of(THREE.getFirst(), THREE.getFirst()), "DUPLICATE"));
    }

    @Test
    void unknownListingIsNotCompared() {
        APP.call(anna, POST, COMPARISONS, Map.of("listingIds", List.of(THREE.getFirst(), "made-up")))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("LISTING_NOT_FOUND");
    }

    private static Comparison comparison(ResponseSpec answer) {
        return answer.expectBody(Comparison.class).returnResult().getResponseBody();
    }
}
