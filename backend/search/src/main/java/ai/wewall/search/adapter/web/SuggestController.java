package ai.wewall.search.adapter.web;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.search.SuggestResponse;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.application.SuggestPlaces;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Suggestions over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class SuggestController {

    private static final int LONGEST = 100;

    private final SuggestPlaces places;
    private final Scheduler searches;

    SuggestController(SuggestPlaces places, Scheduler searches) {
        this.places = places;
        this.searches = searches;
    }

    @GetMapping("/suggest")
    Mono<SuggestResponse> suggest(@RequestParam(name = "q", required = false) @Nullable String q) {
        return Mono.fromCallable(() -> new SuggestResponse(places.suggest(checked(q))))
                .subscribeOn(searches);
    }

    private static String checked(@Nullable String q) {
        if (q == null || q.length() > LONGEST) {
            throw ProblemException.invalid(List.of(new FieldError("q", q == null ? "REQUIRED" : "OUT_OF_RANGE")));
        }
        return q;
    }
}
