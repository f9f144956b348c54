package ai.wewall.search.adapter.web;

import ai.wewall.model.personal.PageQuery;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.personal.SavedSearchChange;
import ai.wewall.model.personal.SavedSearchPage;
import ai.wewall.model.personal.SavedSearchRequest;
import ai.wewall.model.personal.SearchMatchPage;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.personal.ListMatches;
import ai.wewall.search.application.personal.SaveSearches;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A person's saved searches and what they found. */
@RestController
@RequestMapping(path = "/api/v1/me/searches", produces = MediaType.APPLICATION_JSON_VALUE)
class SavedSearchController {

    private final SaveSearches saving;
    private final ListMatches matches;

    SavedSearchController(SaveSearches saving, ListMatches matches) {
        this.saving = saving;
        this.matches = matches;
    }

    @GetMapping
    Mono<SavedSearchPage> searches(@AuthenticationPrincipal Caller caller, PageQuery query) {
        return saving.list(Callers.person(caller), query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SavedSearch> save(@AuthenticationPrincipal Caller caller, @RequestBody SavedSearchRequest body) {
        return saving.add(Callers.person(caller), body);
    }

    @GetMapping("/{id}")
    Mono<SavedSearch> savedSearch(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return saving.find(Callers.person(caller), id);
    }

    @PatchMapping("/{id}")
    Mono<SavedSearch> change(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestBody SavedSearchChange body) {
        return saving.change(Callers.person(caller), id, body);
    }

    @PutMapping("/{id}")
    Mono<SavedSearch> replace(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestBody SavedSearchRequest body) {
        return saving.replace(Callers.person(caller), id, body);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> drop(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return saving.drop(Callers.person(caller), id);
    }

    @GetMapping("/{id}/matches")
    Mono<SearchMatchPage> matches(@AuthenticationPrincipal Caller caller, @PathVariable String id, PageQuery query) {
        return matches.list(Callers.person(caller), id, query);
    }

    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> seen(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return matches.markSeen(Callers.person(caller), id);
    }
}
