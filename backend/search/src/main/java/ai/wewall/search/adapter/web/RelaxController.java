package ai.wewall.search.adapter.web;

import ai.wewall.model.search.RelaxRequest;
import ai.wewall.model.search.RelaxResponse;
import ai.wewall.search.application.RelaxCriteria;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Loosening criteria, over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/listings", produces = MediaType.APPLICATION_JSON_VALUE)
class RelaxController {

    private final RelaxCriteria relaxing;
    private final Scheduler searches;

    RelaxController(RelaxCriteria relaxing, Scheduler searches) {
        this.relaxing = relaxing;
        this.searches = searches;
    }

    @PostMapping("/relax")
    Mono<RelaxResponse> relax(@RequestBody RelaxRequest body, ServerHttpRequest request) {
        return Mono.fromCallable(() -> relaxing.relax(body, Languages.of(request)))
                .subscribeOn(searches);
    }
}
