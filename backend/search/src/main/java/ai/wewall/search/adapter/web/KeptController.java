package ai.wewall.search.adapter.web;

import ai.wewall.model.personal.KeepRequest;
import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.KeptPage;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.personal.KeepListings;
import ai.wewall.search.domain.personal.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A person's favourites, hidden listings, and those they opened last. */
@RestController
@RequestMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
class KeptController {

    private final KeepListings keeping;

    KeptController(KeepListings keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/favourites")
    Mono<KeptPage> favourites(@AuthenticationPrincipal Caller caller, PageQuery query) {
        return keeping.list(Callers.person(caller), Shelf.FAVOURITES, query);
    }

    @PostMapping("/favourites")
    Mono<ResponseEntity<KeptListing>> addFavourite(
            @AuthenticationPrincipal Caller caller, @RequestBody KeepRequest body) {
        return keep(caller, Shelf.FAVOURITES, body.listingId());
    }

    @PutMapping("/favourites/{listingId}")
    Mono<ResponseEntity<KeptListing>> putFavourite(
            @AuthenticationPrincipal Caller caller, @PathVariable String listingId) {
        return keep(caller, Shelf.FAVOURITES, listingId);
    }

    @DeleteMapping("/favourites/{listingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> dropFavourite(@AuthenticationPrincipal Caller caller, @PathVariable String listingId) {
        return keeping.drop(Callers.person(caller), Shelf.FAVOURITES, listingId);
    }

    @GetMapping("/hidden")
    Mono<KeptPage> hidden(@AuthenticationPrincipal Caller caller, PageQuery query) {
        return keeping.list(Callers.person(caller), Shelf.HIDDEN, query);
    }

    @PostMapping("/hidden")
    Mono<ResponseEntity<KeptListing>> addHidden(@AuthenticationPrincipal Caller caller, @RequestBody KeepRequest body) {
        return keep(caller, Shelf.HIDDEN, body.listingId());
    }

    @PutMapping("/hidden/{listingId}")
    Mono<ResponseEntity<KeptListing>> putHidden(
            @AuthenticationPrincipal Caller caller, @PathVariable String listingId) {
        return keep(caller, Shelf.HIDDEN, listingId);
    }

    @DeleteMapping("/hidden/{listingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> dropHidden(@AuthenticationPrincipal Caller caller, @PathVariable String listingId) {
        return keeping.drop(Callers.person(caller), Shelf.HIDDEN, listingId);
    }

    @GetMapping("/recent")
    Mono<KeptPage> recent(@AuthenticationPrincipal Caller caller, PageQuery query) {
        return keeping.list(Callers.person(caller), Shelf.RECENT, query);
    }

    @PostMapping("/recent")
    Mono<ResponseEntity<KeptListing>> addRecent(@AuthenticationPrincipal Caller caller, @RequestBody KeepRequest body) {
        return keep(caller, Shelf.RECENT, body.listingId());
    }

    @PutMapping("/recent/{listingId}")
    Mono<ResponseEntity<KeptListing>> putRecent(
            @AuthenticationPrincipal Caller caller, @PathVariable String listingId) {
        return keep(caller, Shelf.RECENT, listingId);
    }

    @DeleteMapping("/recent/{listingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> dropRecent(@AuthenticationPrincipal Caller caller, @PathVariable String listingId) {
        return keeping.drop(Callers.person(caller), Shelf.RECENT, listingId);
    }

    private Mono<ResponseEntity<KeptListing>> keep(Caller caller, Shelf shelf, String listingId) {
        return keeping.keep(Callers.person(caller), shelf, listingId)
                .map(kept -> ResponseEntity.status(kept.added() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(kept.listing()));
    }
}
