package ai.wewall.search.adapter.web;

import ai.wewall.model.personal.KeepRequest;
import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.KeptPage;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.personal.KeepListings;
import ai.wewall.search.domain.personal.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** One shelf of listings that a person keeps. Each shelf is a controller of its own, so that each route is named. */
abstract class ShelfController {

    private final KeepListings keeping;
    private final Shelf shelf;

    ShelfController(KeepListings keeping, Shelf shelf) {
        this.keeping = keeping;
        this.shelf = shelf;
    }

    @GetMapping
    Mono<KeptPage> list(@AuthenticationPrincipal Caller caller, PageQuery query) {
        return keeping.list(Callers.person(caller), shelf, query);
    }

    @PostMapping
    Mono<ResponseEntity<KeptListing>> add(@AuthenticationPrincipal Caller caller, @RequestBody KeepRequest body) {
        return put(caller, body.listingId());
    }

    @PutMapping("/{listingId}")
    Mono<ResponseEntity<KeptListing>> put(@AuthenticationPrincipal Caller caller, @PathVariable String listingId) {
        return keeping.keep(Callers.person(caller), shelf, listingId)
                .map(kept -> ResponseEntity.status(kept.added() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(kept.listing()));
    }

    @DeleteMapping("/{listingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> drop(@AuthenticationPrincipal Caller caller, @PathVariable String listingId) {
        return keeping.drop(Callers.person(caller), shelf, listingId);
    }
}
