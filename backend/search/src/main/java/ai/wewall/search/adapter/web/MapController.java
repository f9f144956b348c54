package ai.wewall.search.adapter.web;

import ai.wewall.model.search.MapRequest;
import ai.wewall.model.search.MapResponse;
import ai.wewall.model.search.PinsRequest;
import ai.wewall.model.search.PinsResponse;
import ai.wewall.search.application.MapListings;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The map over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/listings", produces = MediaType.APPLICATION_JSON_VALUE)
class MapController {

    private final MapListings map;
    private final Scheduler searches;

    MapController(MapListings map, Scheduler searches) {
        this.map = map;
        this.searches = searches;
    }

    @PostMapping("/pins")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PinsResponse.class)))
    Mono<byte[]> pins(@RequestBody PinsRequest request) {
        return Mono.fromCallable(() -> {
                    PinsJson json = new PinsJson();
                    int total = map.pins(request, json);
                    return json.write(total);
                })
                .subscribeOn(searches);
    }

    @PostMapping("/map")
    Mono<MapResponse> map(@RequestBody MapRequest request) {
        return Mono.fromCallable(() -> map.map(request)).subscribeOn(searches);
    }
}
