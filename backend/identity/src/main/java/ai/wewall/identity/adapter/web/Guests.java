package ai.wewall.identity.adapter.web;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.SignIn;
import ai.wewall.platform.security.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** The guest who comes to sign in: by the access token or, where there is none, by the refresh cookie. */
final class Guests {

    private final SignIn signIn;
    private final RefreshCookie cookie;

    Guests(SignIn signIn, RefreshCookie cookie) {
        this.signIn = signIn;
        this.cookie = cookie;
    }

    /** Who signs in by a call of a page; a cookie that another page sends is refused. */
    Mono<Optional<PersonId>> of(@Nullable Caller caller, ServerHttpRequest request) {
        return caller == null ? byToken(cookie.of(request)) : Mono.just(byCaller(caller));
    }

    /** Who comes back from another site's page by a redirect, which tells no origin. */
    Mono<Optional<PersonId>> returning(ServerHttpRequest request) {
        return byToken(cookie.anyOf(request));
    }

    private static Optional<PersonId> byCaller(Caller caller) {
        return caller.guest() ? Optional.of(new PersonId(caller.personId())) : Optional.empty();
    }

    private Mono<Optional<PersonId>> byToken(Optional<String> token) {
        return Mono.justOrEmpty(token)
                .flatMap(signIn::guestOf)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }
}
