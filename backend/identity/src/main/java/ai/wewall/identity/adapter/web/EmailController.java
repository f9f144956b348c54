package ai.wewall.identity.adapter.web;

import ai.wewall.identity.application.EmailSignIns;
import ai.wewall.model.identity.EmailCode;
import ai.wewall.model.identity.EmailSignIn;
import ai.wewall.model.identity.Session;
import ai.wewall.platform.problem.ProblemTexts;
import ai.wewall.platform.security.Caller;
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
import reactor.core.publisher.Mono;

/** Signing in by a code that comes by mail. */
@RestController
@RequestMapping(path = "/api/v1/auth/email", produces = MediaType.APPLICATION_JSON_VALUE)
class EmailController {

    private final EmailSignIns signIns;
    private final RefreshCookie cookie;
    private final Guests guests;

    EmailController(EmailSignIns signIns, RefreshCookie cookie, Guests guests) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.guests = guests;
    }

    /** Sends a code; the answer is the same whether the address is known. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> send(@RequestBody EmailSignIn body, ServerHttpRequest request) {
        return signIns.send(body.email(), locale(request));
    }

    @PostMapping("/verify")
    Mono<Session> verify(
            @RequestBody EmailCode body,
            @AuthenticationPrincipal @Nullable Caller caller,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return guests.of(caller, request)
                .flatMap(guest -> signIns.verify(body.email(), body.code(), guest, locale(request)))
                .map(signedIn -> {
                    response.addCookie(cookie.holding(signedIn.refreshToken().value()));
                    return Sessions.withoutRefreshToken(signedIn);
                });
    }

    private static String locale(ServerHttpRequest request) {
        return ProblemTexts.localeOf(request.getHeaders()).getLanguage();
    }
}
