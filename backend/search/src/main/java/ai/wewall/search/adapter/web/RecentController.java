package ai.wewall.search.adapter.web;

import ai.wewall.search.application.personal.KeepListings;
import ai.wewall.search.domain.personal.Shelf;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person opened last. */
@RestController
@RequestMapping(path = "/api/v1/me/recent", produces = MediaType.APPLICATION_JSON_VALUE)
class RecentController extends ShelfController {

    RecentController(KeepListings keeping) {
        super(keeping, Shelf.RECENT);
    }
}
