package ai.wewall.identity.adapter.web;

import ai.wewall.identity.People;
import ai.wewall.identity.PersonId;
import ai.wewall.model.identity.UserProfile;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who is signed in. */
@RestController
@RequestMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
class MeController {

    private final People people;

    MeController(People people) {
        this.people = people;
    }

    @GetMapping
    Mono<UserProfile> me(@AuthenticationPrincipal Caller caller) {
        return people.find(new PersonId(caller.personId()))
                .map(Sessions::profile)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(401, "TOKEN_INVALID")));
    }
}
