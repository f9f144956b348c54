package ai.wewall.search.adapter.web;

import ai.wewall.model.search.RelaxRequest;
import ai.wewall.model.search.RelaxResponse;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.RelaxCriteria;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    private final Onlookers onlookers;
    private final Scheduler searches;

    RelaxController(RelaxCriteria relaxing, Onlookers onlookers, Scheduler searches) {
        this.relaxing = relaxing;
        this.onlookers = onlookers;
        this.searches = searches;
    }

    @PostMapping("/relax")
    Mono<RelaxResponse> relax(
            @RequestBody RelaxRequest body,
            @AuthenticationPrincipal @Nullable Caller caller,
            ServerHttpRequest request) {
        return onlookers
                .hiddenFrom(caller)
                .publishOn(searches)
                .map(hidden -> relaxing.relax(body, hidden, Languages.of(request)));
    }
}
