package ai.wewall.listings.adapter.web;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.Pictures;
import ai.wewall.listings.application.ShowPrices;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.listing.PriceHistoryResponse;
import ai.wewall.platform.problem.ProblemException;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A listing, its prices and its photos. */
@RestController
@RequestMapping("/api/v1/listings/{id}")
class ListingController {

    private static final CacheControl ASK_AGAIN = CacheControl.noCache();
    private static final CacheControl KEEP =
            CacheControl.maxAge(Duration.ofDays(30)).cachePublic();
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Catalogue catalogue;
    private final Pictures pictures;
    private final ShowPrices prices;

    ListingController(Catalogue catalogue, Pictures pictures, ShowPrices prices) {
        this.catalogue = catalogue;
        this.pictures = pictures;
        this.prices = prices;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<ListingDetail>> listing(@PathVariable String id) {
        return shown(id)
                .map(listing -> ResponseEntity.ok()
                        .eTag("\"" + listing.version() + "\"")
                        .cacheControl(ASK_AGAIN)
                        .body(listing));
    }

    @GetMapping(path = "/price-history", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<PriceHistoryResponse> priceHistory(@PathVariable String id) {
        return shown(id).flatMap(prices::of);
    }

    @GetMapping(path = "/photos/{index}", produces = MediaType.IMAGE_JPEG_VALUE)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_JPEG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<byte[]>> photo(
            @PathVariable String id,
            @PathVariable String index,
            @Schema(
                            type = "integer",
                            allowableValues = {"320", "640", "1280"})
                    @RequestParam(defaultValue = "640")
                    String width) {
        int pixels = PhotoWidths.read(width);
        return shown(id)
                .flatMap(listing -> pictures.photo(idOf(listing), numberOf(index), pixels))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "PHOTO_NOT_FOUND")))
                .onErrorMap(
                        RejectedExecutionException.class, busy -> ProblemException.retryable(503, "UNAVAILABLE", SOON))
                .map(photo -> ResponseEntity.ok()
                        .eTag("\"" + DigestUtils.md5DigestAsHex(photo) + "\"")
                        .cacheControl(KEEP)
                        .body(photo));
    }

    private Mono<ListingDetail> shown(String id) {
        return Mono.justOrEmpty(ListingId.parse(id))
                .flatMap(catalogue::find)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "LISTING_NOT_FOUND")))
                .flatMap(listing -> listing.status() == ListingStatus.WITHDRAWN
                        ? Mono.error(ProblemException.of(410, "LISTING_WITHDRAWN"))
                        : Mono.just(listing));
    }

    private static ListingId idOf(ListingDetail listing) {
        return ListingId.parse(listing.id()).orElseThrow();
    }

    /** What is no number is the number of no photo. */
    private static int numberOf(String index) {
        return index.matches("\\d{1,4}") ? Integer.parseInt(index) : -1;
    }
}
