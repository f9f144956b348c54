package ai.wewall.search.adapter.web;

import ai.wewall.search.application.personal.KeepListings;
import ai.wewall.search.domain.personal.Shelf;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person does not want to see again. */
@RestController
@RequestMapping(path = "/api/v1/me/hidden", produces = MediaType.APPLICATION_JSON_VALUE)
class HiddenController extends ShelfController {

    HiddenController(KeepListings keeping) {
        super(keeping, Shelf.HIDDEN);
    }
}
