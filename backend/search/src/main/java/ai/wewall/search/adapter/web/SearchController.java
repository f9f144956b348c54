package ai.wewall.search.adapter.web;

import ai.wewall.model.search.CountRequest;
import ai.wewall.model.search.CountResponse;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SearchResponse;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.Search;
import ai.wewall.search.application.SearchListings;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import tools.jackson.databind.json.JsonMapper;

/** Search over HTTP. A query takes processor time, up to milliseconds, so it has threads of its own. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class SearchController {

    private final Search search;
    private final SearchListings listings;
    private final Onlookers onlookers;
    private final Scheduler searches;
    private final SearchJson json;

    SearchController(Search search, SearchListings listings, Onlookers onlookers, Scheduler searches, JsonMapper json) {
        this.search = search;
        this.listings = listings;
        this.onlookers = onlookers;
        this.searches = searches;
        this.json = new SearchJson(json);
    }

    @PostMapping("/search/interpret")
    Mono<Interpretation> interpret(@RequestBody InterpretRequest request) {
        return Mono.fromCallable(() -> search.interpret(request)).subscribeOn(searches);
    }

    @PostMapping("/listings/search")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchResponse.class)))
    Mono<byte[]> search(@RequestBody SearchRequest request, @AuthenticationPrincipal @Nullable Caller caller) {
        return onlookers
                .hiddenFrom(caller)
                .publishOn(searches)
                .map(hidden -> json.write(listings.find(request, hidden)));
    }

    @PostMapping("/listings/count")
    Mono<CountResponse> count(@RequestBody CountRequest request, @AuthenticationPrincipal @Nullable Caller caller) {
        return onlookers
                .hiddenFrom(caller)
                .publishOn(searches)
                .map(hidden -> new CountResponse(listings.count(request, hidden)));
    }
}
