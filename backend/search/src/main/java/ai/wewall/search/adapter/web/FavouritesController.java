package ai.wewall.search.adapter.web;

import ai.wewall.search.application.personal.KeepListings;
import ai.wewall.search.domain.personal.Shelf;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's favourites. */
@RestController
@RequestMapping(path = "/api/v1/me/favourites", produces = MediaType.APPLICATION_JSON_VALUE)
class FavouritesController extends ShelfController {

    FavouritesController(KeepListings keeping) {
        super(keeping, Shelf.FAVOURITES);
    }
}
