package ai.wewall.search.adapter.web;

import ai.wewall.model.personal.Share;
import ai.wewall.model.personal.SharedSearch;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.personal.ShareSearches;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Saved searches that others may look at. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class SharedSearchController {

    private final ShareSearches sharing;

    SharedSearchController(ShareSearches sharing) {
        this.sharing = sharing;
    }

    @PostMapping("/api/v1/me/searches/{id}/share")
    Mono<Share> share(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return sharing.share(Callers.person(caller), id);
    }

    @DeleteMapping("/api/v1/me/searches/{id}/share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return sharing.revoke(Callers.person(caller), id);
    }

    @GetMapping("/api/v1/searches/shared/{token}")
    Mono<SharedSearch> shared(@PathVariable String token) {
        return sharing.shared(token);
    }
}
