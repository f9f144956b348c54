package ai.wewall.listings.adapter.web;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.application.BrowseListings;
import ai.wewall.listings.application.EditListings;
import ai.wewall.listings.application.EditOutcome;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.model.listing.ListingDraft;
import ai.wewall.model.listing.ListingPatch;
import ai.wewall.model.listing.ListingVersion;
import ai.wewall.model.listing.StaffListing;
import ai.wewall.model.listing.StaffListingPage;
import ai.wewall.model.listing.StaffListingQuery;
import ai.wewall.platform.problem.ProblemException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Listings for their editors. */
@RestController
@RequestMapping(path = "/api/v1/staff/listings", produces = MediaType.APPLICATION_JSON_VALUE)
class StaffListingController {

    private final BrowseListings browsing;
    private final EditListings editing;

    StaffListingController(BrowseListings browsing, EditListings editing) {
        this.browsing = browsing;
        this.editing = editing;
    }

    @GetMapping
    Mono<StaffListingPage> listings(StaffListingQuery query) {
        return browsing.page(query.status(), query.cursor(), query.limit())
                .map(page -> new StaffListingPage(
                        page.listings().stream().map(StaffListings::shown).toList(), page.nextCursor()));
    }

    @GetMapping("/{id}")
    Mono<StaffListing> listing(@PathVariable("id") String id) {
        return known(id)
                .flatMap(browsing::find)
                .switchIfEmpty(Mono.error(StaffListingController::unknown))
                .map(StaffListings::shown);
    }

    @PostMapping
    Mono<ResponseEntity<StaffListing>> draft(@RequestBody ListingDraft body) {
        return editing.draft(Drafts.content(body, 0))
                .map(EditAnswers::listing)
                .map(made -> ResponseEntity.created(URI.create("/api/v1/staff/listings/" + made.id()))
                        .body(StaffListings.shown(made)));
    }

    @PatchMapping("/{id}")
    Mono<StaffListing> change(@PathVariable("id") String id, @RequestBody ListingPatch body) {
        return answered(known(id)
                .flatMap(known -> editing.change(known, body.version(), before -> after(before, body))));
    }

    private static ListingContent after(ListingContent before, ListingPatch change) {
        return Drafts.content(change.over(Drafts.draft(before)), before.photos());
    }

    @PostMapping("/{id}/publish")
    Mono<StaffListing> publish(@PathVariable("id") String id, @RequestBody ListingVersion body) {
        return answered(known(id).flatMap(known -> editing.publish(known, body.version())));
    }

    @PostMapping("/{id}/withdraw")
    Mono<StaffListing> withdraw(@PathVariable("id") String id, @RequestBody ListingVersion body) {
        return answered(known(id).flatMap(known -> editing.withdraw(known, body.version())));
    }

    private static Mono<StaffListing> answered(Mono<EditOutcome> outcome) {
        Mono<Listing> done = outcome.map(EditAnswers::listing);
        return done.map(StaffListings::shown);
    }

    private static Mono<ListingId> known(String id) {
        return Mono.justOrEmpty(ListingId.parse(id)).switchIfEmpty(Mono.error(StaffListingController::unknown));
    }

    private static ProblemException unknown() {
        return ProblemException.of(404, "LISTING_NOT_FOUND");
    }
}
