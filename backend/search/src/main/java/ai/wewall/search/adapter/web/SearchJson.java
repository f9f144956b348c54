package ai.wewall.search.adapter.web;

import ai.wewall.search.application.SearchListings.Found;
import ai.wewall.search.domain.index.FoundListing;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a search as bytes. */
final class SearchJson {

    private final JsonMapper json;

    SearchJson(JsonMapper json) {
        this.json = json;
    }

    byte[] write(Found found) {
        return new CardsJson()
                .cards(found.page().items().stream().map(FoundListing::card).toList())
                .field("total", Integer.toString(found.page().total()))
                .field("facets", json.writeValueAsBytes(found.page().facets()))
                .field("nextCursor", json.writeValueAsBytes(found.nextCursor()))
                .field("tookMillis", Double.toString(Math.round(found.tookMillis() * 1_000) / 1_000.0))
                .end();
    }
}
