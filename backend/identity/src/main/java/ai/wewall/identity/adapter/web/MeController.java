package ai.wewall.identity.adapter.web;

import ai.wewall.identity.People;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.ErasePerson;
import ai.wewall.identity.application.ExportPerson;
import ai.wewall.model.identity.PersonalExport;
import ai.wewall.model.identity.UserProfile;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who is signed in, and what is kept about them. */
@RestController
@RequestMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
class MeController {

    private final People people;
    private final ErasePerson erasing;
    private final ExportPerson exporting;
    private final RefreshCookie cookie;

    MeController(People people, ErasePerson erasing, ExportPerson exporting, RefreshCookie cookie) {
        this.people = people;
        this.erasing = erasing;
        this.exporting = exporting;
        this.cookie = cookie;
    }

    @GetMapping
    Mono<UserProfile> me(@AuthenticationPrincipal Caller caller) {
        return people.find(new PersonId(caller.personId()))
                .map(Sessions::profile)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(401, "TOKEN_INVALID")));
    }

    /** Erases the person; from the answer on none of their tokens is good. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> erase(@AuthenticationPrincipal Caller caller, ServerHttpResponse response) {
        return erasing.erase(new PersonId(caller.personId())).doOnSuccess(done -> response.addCookie(cookie.gone()));
    }

    /** Everything that is kept about the person, as a file for a browser. */
    @GetMapping("/export")
    Mono<ResponseEntity<PersonalExport>> export(@AuthenticationPrincipal Caller caller) {
        return exporting
                .export(new PersonId(caller.personId()))
                .map(all -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"wewall-export.json\"")
                        .body(all));
    }
}
