package ai.wewall.identity.adapter.web;

import ai.wewall.identity.application.SignIn;
import ai.wewall.identity.application.SignIn.SignedIn;
import ai.wewall.model.identity.RefreshRequest;
import ai.wewall.model.identity.Session;
import ai.wewall.model.identity.TelegramSignIn;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.problem.ProblemTexts;
import ai.wewall.platform.security.Caller;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Signing in and out. The Mini App keeps its refresh token in memory, the browser app has it in a cookie. */
@RestController
@RequestMapping(path = "/api/v1/auth", produces = MediaType.APPLICATION_JSON_VALUE)
class AuthController {

    private final SignIn signIn;
    private final RefreshCookie cookie;
    private final Guests guests;

    AuthController(SignIn signIn, RefreshCookie cookie, Guests guests) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.guests = guests;
    }

    @PostMapping("/telegram")
    Mono<Session> telegram(
            @RequestBody TelegramSignIn body,
            @AuthenticationPrincipal @Nullable Caller caller,
            ServerHttpRequest request) {
        return guests.of(caller, request)
                .flatMap(guest -> signIn.byTelegram(body.initData(), guest))
                .map(Sessions::withRefreshToken);
    }

    @PostMapping("/guest")
    Mono<Session> guest(ServerHttpRequest request, ServerHttpResponse response) {
        String locale = ProblemTexts.localeOf(request.getHeaders()).getLanguage();
        return signIn.asGuest(locale).map(signedIn -> inCookie(signedIn, response));
    }

    @PostMapping("/refresh")
    Mono<Session> refresh(
            @RequestBody(required = false) @Nullable RefreshRequest body,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Optional<String> sent = inBody(body);
        if (sent.isPresent()) {
            return signIn.renew(sent.get()).map(Sessions::withRefreshToken);
        }
        return Mono.justOrEmpty(cookie.of(request))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(401, "REFRESH_INVALID")))
                .flatMap(signIn::renew)
                .map(signedIn -> inCookie(signedIn, response))
                .doOnError(AuthController::isNoLongerSignedIn, refused -> response.addCookie(cookie.gone()));
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> logout(
            @RequestBody(required = false) @Nullable RefreshRequest body,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Optional<String> inCookie = cookie.of(request);
        inCookie.ifPresent(token -> response.addCookie(cookie.gone()));
        return Flux.fromStream(Stream.of(inBody(body), inCookie).flatMap(Optional::stream))
                .concatMap(signIn::end)
                .then();
    }

    /** Of other failures, as an outage, the cookie outlives. */
    private static boolean isNoLongerSignedIn(Throwable failure) {
        return failure instanceof ProblemException problem && problem.status() == 401;
    }

    private static Optional<String> inBody(@Nullable RefreshRequest body) {
        return Optional.ofNullable(body).map(RefreshRequest::refreshToken);
    }

    private Session inCookie(SignedIn signedIn, ServerHttpResponse response) {
        response.addCookie(cookie.holding(signedIn.refreshToken().value()));
        return Sessions.withoutRefreshToken(signedIn);
    }
}
