package ai.wewall.identity.adapter.web;

import ai.wewall.identity.application.LoginOutcome;
import ai.wewall.identity.application.LoginOutcome.Why;
import ai.wewall.identity.application.TelegramLogin;
import ai.wewall.identity.application.TelegramLogin.Answer;
import ai.wewall.identity.domain.OwnPath;
import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.http.PageRequests;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.problem.ProblemTexts;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Log in with Telegram for a browser: two redirects. Where a browser is refused, it goes to the page of signing in, which
 * tells why ({@code ?login=expired}); a program gets a problem.
 */
@RestController
@RequestMapping("/api/v1/auth/telegram/oidc")
class TelegramLoginController {

    private static final String SIGN_IN_PAGE = "/account";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final TelegramLogin login;
    private final LoginCookie begun;
    private final RefreshCookie cookie;
    private final Guests guests;

    TelegramLoginController(TelegramLogin login, LoginCookie begun, RefreshCookie cookie, Guests guests) {
        this.login = login;
        this.begun = begun;
        this.cookie = cookie;
        this.guests = guests;
    }

    /** Sends the browser to Telegram; afterwards it goes on at the page, a path of our own. */
    @GetMapping
    @ApiResponse(responseCode = "302")
    Mono<ResponseEntity<Void>> begin(
            @RequestParam(defaultValue = SIGN_IN_PAGE) String page, ServerHttpRequest request) {
        OwnPath own = OwnPath.of(page)
                .orElseThrow(() -> ProblemException.invalid(List.of(new FieldError("page", "INVALID_VALUE"))));
        return login.begin(own)
                .map(there -> redirect(there.authorization().toString(), begun.holding(there.attempt())))
                .switchIfEmpty(Mono.fromSupplier(() -> refused(Why.UNAVAILABLE, request)));
    }

    /** Where Telegram sends the browser back to. */
    @GetMapping("/return")
    @ApiResponse(responseCode = "302")
    Mono<ResponseEntity<Void>> end(
            @RequestParam @Parameter(hidden = true) Map<String, String> query, ServerHttpRequest request) {
        Answer answer = new Answer(
                query.getOrDefault("state", ""), query.getOrDefault("code", ""), query.getOrDefault("error", ""));
        String language = ProblemTexts.localeOf(request.getHeaders()).getLanguage();
        return guests.returning(request)
                .flatMap(guest -> login.end(answer, begun.of(request), guest, language))
                .map(outcome -> switch (outcome) {
                    case LoginOutcome.Refused refused -> refused(refused.why(), request);
                    case LoginOutcome.Done done ->
                        redirect(
                                done.page().value(),
                                cookie.holding(done.signedIn().refreshToken().value()),
                                begun.gone());
                });
    }

    private ResponseEntity<Void> refused(Why why, ServerHttpRequest request) {
        if (PageRequests.wantsPage(request.getHeaders())) {
            return redirect(SIGN_IN_PAGE + "?login=" + why.name().toLowerCase(Locale.ROOT), begun.gone());
        }
        throw switch (why) {
            case CANCELLED, EXPIRED, FAILED -> ProblemException.of(401, "LOGIN_" + why.name());
            case BLOCKED -> ProblemException.of(403, "FORBIDDEN");
            case UNAVAILABLE -> ProblemException.retryable(503, "UNAVAILABLE", SOON);
        };
    }

    private static ResponseEntity<Void> redirect(String location, ResponseCookie... cookies) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.LOCATION, location);
        for (ResponseCookie cookie : cookies) {
            answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return answer.build();
    }
}
