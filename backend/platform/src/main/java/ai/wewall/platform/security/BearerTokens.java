package ai.wewall.platform.security;

import ai.wewall.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Takes the caller from the {@code Authorization} header: a person by a token of ours, staff by one of their issuer. A
 * token that is not good is refused, also where none is needed.
 */
final class BearerTokens implements ServerAuthenticationConverter {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final FormerPeople former;
    private final StaffTokens staff;

    BearerTokens(AccessTokens tokens, FormerPeople former, StaffTokens staff) {
        this.tokens = tokens;
        this.former = former;
        this.staff = staff;
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Mono.empty();
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Mono.error(ProblemException.of(401, "TOKEN_INVALID"));
        }
        String token = header.substring(SCHEME.length()).strip();
        return Mono.justOrEmpty(tokens.verify(token))
                .filter(caller -> !former.isGone(caller.personId()))
                .<Authentication>map(TokenAuthentication::new)
                .switchIfEmpty(Mono.defer(() -> staff.authenticate(token)))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(401, "TOKEN_INVALID")));
    }
}
