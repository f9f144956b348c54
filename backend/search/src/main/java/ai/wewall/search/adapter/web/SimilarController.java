package ai.wewall.search.adapter.web;

import ai.wewall.model.search.SimilarReason;
import ai.wewall.model.search.SimilarResponse;
import ai.wewall.search.application.FindSimilar;
import ai.wewall.search.domain.similar.SimilarListings.Similar;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Listings like another one, over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/listings", produces = MediaType.APPLICATION_JSON_VALUE)
class SimilarController {

    private final FindSimilar similar;
    private final JsonMapper json;

    SimilarController(FindSimilar similar, JsonMapper json) {
        this.similar = similar;
        this.json = json;
    }

    @GetMapping("/{id}/similar")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SimilarResponse.class)))
    Mono<byte[]> similar(@PathVariable String id, ServerHttpRequest request) {
        return similar.find(id, Languages.of(request)).map(this::write);
    }

    private byte[] write(List<Similar> found) {
        Map<String, List<SimilarReason>> reasons = new LinkedHashMap<>();
        found.forEach(each -> reasons.put(each.id().toString(), each.reasons()));
        return new CardsJson()
                .cards(found.stream().map(Similar::card).toList())
                .field("reasons", json.writeValueAsBytes(reasons))
                .end();
    }
}
