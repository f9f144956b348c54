package ai.wewall.sandbox.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The sign-in pages, and staff tokens for programs. */
@RestController
@RequestMapping("/oidc")
class OidcController {

    private static final Duration LIFE = Duration.ofHours(1);

    private final JwtEncoder tokens;
    private final Accounts staffAccounts;
    private final Accounts telegramAccounts;
    private final Clock clock;

    OidcController(JwtEncoder tokens, Accounts staffAccounts, Accounts telegramAccounts, Clock clock) {
        this.tokens = tokens;
        this.staffAccounts = staffAccounts;
        this.telegramAccounts = telegramAccounts;
        this.clock = clock;
    }

    /** Whose token is wanted. */
    record TokenOrder(@Nullable String email) {}

    /** A token. */
    record Token(String accessToken, long expiresInSeconds) {}

    @GetMapping(path = "/staff/sign-in", produces = "text/html;charset=UTF-8")
    String staffPage() {
        return SignInPage.of("WEWALL AI · сотрудники", staffAccounts);
    }

    @GetMapping(path = "/telegram/sign-in", produces = "text/html;charset=UTF-8")
    String telegramPage() {
        return SignInPage.of("Войти через Telegram", telegramAccounts);
    }

    @PostMapping("/staff/api/token")
    Token token(@RequestBody TokenOrder order, HttpServletRequest request) {
        String email = order.email();
        if (email == null || email.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "email is missing");
        }
        Account account = staffAccounts.find(email).orElseGet(() -> StaffAccounts.account(email, email));
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(Issuer.STAFF.url(request.getLocalPort()))
                .subject(account.key())
                .audience(List.of(OidcConfiguration.AUDIENCE))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claims(all -> all.putAll(account.claims()))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return new Token(
                tokens.encode(JwtEncoderParameters.from(header, claims)).getTokenValue(), LIFE.toSeconds());
    }
}
