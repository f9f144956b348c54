package ai.wewall.listings.adapter.web;

import static ai.wewall.listings.domain.ListingFixture.MOSCOW;
import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.accepted;
import static ai.wewall.listings.domain.ListingFixture.draft;
import static ai.wewall.listings.domain.ListingFixture.newId;
import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.application.FillDemoMarket;
import ai.wewall.listings.application.InMemoryDemoMarkets;
import ai.wewall.listings.application.InMemoryListings;
import ai.wewall.listings.application.InMemoryPrices;
import ai.wewall.listings.application.ReadCatalogue;
import ai.wewall.listings.application.ShowPictures;
import ai.wewall.listings.application.SketchingStudio;
import ai.wewall.listings.application.Studio;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.listings.domain.Surroundings;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.platform.storage.InMemoryFileStore;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

class ListingControllerTest {

    private final InMemoryListings listings = new InMemoryListings();
    private final InMemoryPrices prices = new InMemoryPrices();
    private final WebTestClient client = clientWith(new SketchingStudio());

    @Test
    void pricesAreShownTheOldestFirst() {
        Listing listing = add(published(office()));
        ShownPrice today = ShownPrice.of(listing, NOW).orElseThrow();
        ShownPrice before = new ShownPrice(
                NOW.minusSeconds(60), today.deal(), today.price().multiply(BigDecimal.TWO), today.pricePerSqm());
        prices.add(listing.id(), List.of(before, today)).block();

        history(listing)
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[0].changePct")
                .isEmpty()
                .jsonPath("$.items[1].changePct")
                .isEqualTo(-50);
    }

    @Test
    void listingThatNeverChangedItsPriceHasOne() {
        history(add(published(office())))
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void pricesOfWhatIsNotOnOfferAreNotShown() {
        history(add(draft(office()))).isNotFound();
        history(add(accepted(published(office()).withdraw(NOW)))).isEqualTo(410);
    }

    private StatusAssertions history(Listing listing) {
        return client.get()
                .uri("/api/v1/listings/{id}/price-history", listing.id())
                .exchange()
                .expectStatus();
    }

    @Test
    void publishedListingIsShownWithAllThatIsKnown() {
        Listing listing = add(published(office()));

        client.get()
                .uri("/api/v1/listings/{id}", listing.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"")
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(listing.id().toString())
                .jsonPath("$.okrug")
                .isEqualTo("ЦАО")
                .jsonPath("$.metro[0].name")
                .isEqualTo("Белорусская")
                .jsonPath("$.photos.length()")
                .isEqualTo(4)
                .jsonPath("$.photo")
                .isEqualTo("/api/v1/listings/" + listing.id() + "/photos/0")
                .jsonPath("$.version")
                .isEqualTo(2);
    }

    @Test
    void whoHasTheVersionGetsNothingAgain() {
        Listing listing = add(published(office()));

        client.get()
                .uri("/api/v1/listings/{id}", listing.id())
                .header(HttpHeaders.IF_NONE_MATCH, "\"2\"")
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "1", "01a15550-5756-7dc4-ae8f-fb65f8525f8", "'; drop table listing; --", "%00"})
    void whatIsNoIdIsTheIdOfNoListing(String id) {
        expectProblem("/api/v1/listings/" + id.replace(" ", "%20"), 404, "LISTING_NOT_FOUND");
    }

    @Test
    void unknownListingAndDraftAreNotFound() {
        Listing draft = add(draft(office()));

        expectProblem("/api/v1/listings/" + newId(), 404, "LISTING_NOT_FOUND");
        expectProblem("/api/v1/listings/" + draft.id(), 404, "LISTING_NOT_FOUND");
        expectProblem("/api/v1/listings/" + draft.id() + "/photos/0", 404, "LISTING_NOT_FOUND");
    }

    @Test
    void withdrawnListingIsGone() {
        Listing withdrawn = add(accepted(published(office()).withdraw(NOW)));

        expectProblem("/api/v1/listings/" + withdrawn.id(), 410, "LISTING_WITHDRAWN");
        expectProblem("/api/v1/listings/" + withdrawn.id() + "/photos/0", 410, "LISTING_WITHDRAWN");
    }

    @ParameterizedTest
    @CsvSource({"en, No such listing", "ru, Такого объявления нет", "'de, en;q=0.5', No such listing"})
    void problemSpeaksTheLanguageOfTheRequest(String language, String title) {
        client.get()
                .uri("/api/v1/listings/{id}", newId())
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo(title);
    }

    @Test
    void photoIsAJpegThatMayBeKept() {
        String uri = "/api/v1/listings/" + addDemo() + "/photos/0?width=320";
        HttpHeaders headers = client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_JPEG)
                .expectHeader()
                .cacheControl(org.springframework.http.CacheControl.maxAge(Duration.ofDays(30))
                        .cachePublic())
                .returnResult(byte[].class)
                .getResponseHeaders();

        client.get()
                .uri(uri)
                .header(HttpHeaders.IF_NONE_MATCH, headers.getETag())
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void photoWithoutAWidthIsOfMiddleSize() {
        ListingId id = addDemo();

        client.get()
                .uri("/api/v1/listings/{id}/photos/1", id)
                .accept(MediaType.parseMediaType("image/*"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "-1", "abc", "99999999999"})
    void photoBeyondTheLastIsNotFound(String index) {
        expectProblem("/api/v1/listings/" + addDemo() + "/photos/" + index, 404, "PHOTO_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "500, INVALID_VALUE",
        "0, INVALID_VALUE",
        "-640, INVALID_VALUE",
        "wide, TYPE",
        "640.5, TYPE",
        "1e400, TYPE"
    })
    void otherWidthIsRefusedWithItsField(String width, String code) {
        client.get()
                .uri("/api/v1/listings/{id}/photos/0?width={width}", addDemo(), width)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("VALIDATION_FAILED")
                .jsonPath("$.errors[0].field")
                .isEqualTo("width")
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void studioWithAFullLineAsksToComeAgain() {
        client(clientWith(new FullStudio()), "/api/v1/listings/" + addDemo() + "/photos/0")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "2");
    }

    private static WebTestClient.ResponseSpec client(WebTestClient client, String uri) {
        return client.get().uri(uri).exchange();
    }

    private void expectProblem(String uri, int status, String code) {
        client.get()
                .uri(java.net.URI.create(uri.replace("'", "%27").replace(";", "%3B")))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private WebTestClient clientWith(Studio studio) {
        FillDemoMarket none = new FillDemoMarket(
                new InMemoryDemoMarkets(listings), 1, 0, seed -> index -> null, Duration.ofMillis(1));
        Catalogue catalogue = new ReadCatalogue(listings, listings, none);
        return WebFixture.client(catalogue, new ShowPictures(listings, studio, new InMemoryFileStore()), prices);
    }

    private Listing add(Listing listing) {
        listings.add(listing).block();
        return listing;
    }

    private ListingId addDemo() {
        Surroundings around = Surroundings.of(MOSCOW, office().place().location());
        return add(Listing.ofDemo(newId(), office(), around, NOW, NOW)).id();
    }

    private record FullStudio() implements Studio {

        @Override
        public Mono<byte[]> photo(PhotoSubject subject, int index, int width) {
            return Mono.error(new RejectedExecutionException("too many are waiting"));
        }

        @Override
        public Mono<byte[]> board(List<Optional<byte[]>> photos) {
            return Mono.error(new RejectedExecutionException("too many are waiting"));
        }

        @Override
        public Mono<byte[]> map(List<Optional<GeoPoint>> pins) {
            return Mono.error(new RejectedExecutionException("too many are waiting"));
        }
    }
}
