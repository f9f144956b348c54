package ai.wewall.search.adapter.web;

import ai.wewall.model.personal.Comparison;
import ai.wewall.model.personal.ComparisonPage;
import ai.wewall.model.personal.ComparisonRequest;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.personal.CompareListings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A person's comparisons. */
@RestController
@RequestMapping(path = "/api/v1/me/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
class ComparisonController {

    private final CompareListings comparing;

    ComparisonController(CompareListings comparing) {
        this.comparing = comparing;
    }

    @GetMapping
    Mono<ComparisonPage> comparisons(@AuthenticationPrincipal Caller caller, PageQuery query) {
        return comparing.list(Callers.person(caller), query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Comparison> compare(@AuthenticationPrincipal Caller caller, @RequestBody ComparisonRequest body) {
        return comparing.add(Callers.person(caller), body);
    }

    @GetMapping("/{id}")
    Mono<Comparison> comparison(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return comparing.find(Callers.person(caller), id);
    }

    @PutMapping("/{id}")
    Mono<Comparison> change(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestBody ComparisonRequest body) {
        return comparing.replace(Callers.person(caller), id, body);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> drop(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return comparing.drop(Callers.person(caller), id);
    }
}
