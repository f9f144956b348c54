package ai.wewall;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Pages of listings: the browser app, its head filled in with the offer. */
final class ListingPages {

    private static final Logger LOG = LoggerFactory.getLogger(ListingPages.class);

    private static final HeadOfPage NO_OFFER =
            new HeadOfPage("Объявление не найдено | WEWALL").named("robots", "noindex");

    private final WebPages pages;
    private final Catalogue catalogue;
    private final ListingHead head;

    ListingPages(WebPages pages, Catalogue catalogue, ListingHead head) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.head = head;
    }

    /** The page of a listing; with status 404 or 410 where there is no such offer, which the screens then tell. */
    Mono<ServerResponse> listing(ServerRequest request) {
        return Mono.justOrEmpty(ListingId.parse(request.pathVariable("id")))
                .flatMap(catalogue::find)
                .map(this::shown)
                .defaultIfEmpty(new Shown(HttpStatus.NOT_FOUND, NO_OFFER))
                .flatMap(shown -> pages.browserPage(shown.status(), shown.head()))
                .onErrorResume(failure -> withoutHead(request, failure));
    }

    private Shown shown(ListingDetail listing) {
        return listing.status() == ListingStatus.PUBLISHED
                ? new Shown(HttpStatus.OK, head.of(listing))
                : new Shown(HttpStatus.GONE, NO_OFFER);
    }

    /** People get the app also when the catalogue cannot be asked for the head. */
    private Mono<ServerResponse> withoutHead(ServerRequest request, Throwable failure) {
        LOG.warn("a listing's page goes without its head: {}", failure.toString());
        return pages.browserPage(request);
    }

    private record Shown(HttpStatus status, HeadOfPage head) {}
}
