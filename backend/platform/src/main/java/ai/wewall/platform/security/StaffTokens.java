package ai.wewall.platform.security;

import ai.wewall.platform.problem.ProblemException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** Takes staff from the access tokens of the configured issuer. Who they are is ours to know; a role claim is not read. */
final class StaffTokens {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final OidcIssuer issuer;
    private final StaffDirectory directory;

    StaffTokens(OidcIssuer issuer, StaffDirectory directory) {
        this.issuer = issuer;
        this.directory = directory;
    }

    /**
     * Who calls by this token: staff, or a stranger whom the issuer knows and we do not; empty where it is no token of
     * the issuer. 503 {@code UNAVAILABLE} where the issuer cannot be asked.
     */
    Mono<Authentication> authenticate(String token) {
        return issuer.verify(token)
                .onErrorMap(away -> ProblemException.retryable(503, "UNAVAILABLE", SOON))
                .flatMap(this::known);
    }

    private Mono<Authentication> known(Jwt claims) {
        String email = claims.getClaimAsString("email");
        boolean denied = Boolean.FALSE.equals(claims.getClaimAsBoolean("email_verified"));
        Mono<Caller> found = email == null || denied ? Mono.empty() : directory.find(email);
        return found.filter(caller -> !caller.roles().isEmpty())
                .<Authentication>map(TokenAuthentication::new)
                .switchIfEmpty(Mono.fromSupplier(StrangerAuthentication::new));
    }
}
