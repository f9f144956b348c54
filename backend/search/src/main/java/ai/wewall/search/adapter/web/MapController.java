package ai.wewall.search.adapter.web;

import ai.wewall.model.search.MapRequest;
import ai.wewall.model.search.MapResponse;
import ai.wewall.model.search.PinsRequest;
import ai.wewall.model.search.PinsResponse;
import ai.wewall.model.search.PlacesResponse;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.MapListings;
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

/** The map over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/listings", produces = MediaType.APPLICATION_JSON_VALUE)
class MapController {

    private final MapListings map;
    private final Onlookers onlookers;
    private final Scheduler searches;

    MapController(MapListings map, Onlookers onlookers, Scheduler searches) {
        this.map = map;
        this.onlookers = onlookers;
        this.searches = searches;
    }

    @PostMapping("/pins")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PinsResponse.class)))
    Mono<byte[]> pins(@RequestBody PinsRequest request, @AuthenticationPrincipal @Nullable Caller caller) {
        return onlookers.hiddenFrom(caller).publishOn(searches).map(hidden -> {
            PinsJson json = new PinsJson();
            int total = map.pins(request, hidden, json);
            return json.write(total);
        });
    }

    @PostMapping("/places")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacesResponse.class)))
    Mono<byte[]> places(@RequestBody PinsRequest request, @AuthenticationPrincipal @Nullable Caller caller) {
        return onlookers.hiddenFrom(caller).publishOn(searches).map(hidden -> {
            PlacesJson json = new PlacesJson();
            int total = map.pins(request, hidden, json);
            return json.write(total);
        });
    }

    @PostMapping("/map")
    Mono<MapResponse> map(@RequestBody MapRequest request, @AuthenticationPrincipal @Nullable Caller caller) {
        return onlookers.hiddenFrom(caller).publishOn(searches).map(hidden -> map.map(request, hidden));
    }
}
