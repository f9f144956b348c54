package ai.wewall.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final byte[] KEY = Macs.sha256("root".getBytes(StandardCharsets.UTF_8), "access");
    private static final SecretKey SIGNING = Keys.hmacShaKeyFor(KEY);

    private final Caller caller = new Caller(UUID.randomUUID(), true, Set.of());

    @Test
    void tokenNamesItsCallerUntilItExpires() {
        String token = at(NOW).issue(caller);

        assertThat(at(NOW.plusSeconds(899)).verify(token)).contains(caller);
        assertThat(at(NOW.plusSeconds(15 * 60 + 61)).verify(token)).isEmpty();
    }

    @Test
    void tokenOfAnotherKeyIsRefused() {
        String token =
                new JwtAccessTokens(Macs.sha256(KEY, "other"), Clock.systemUTC(), Duration.ofMinutes(15)).issue(caller);

        assertThat(at(Instant.now()).verify(token)).isEmpty();
    }

    @Test
    void unsignedTokenIsRefused() {
        String[] parts = at(NOW).issue(caller).split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(at(NOW).verify(none + "." + parts[1] + ".")).isEmpty();
        assertThat(at(NOW).verify(parts[0] + "." + parts[1] + ".")).isEmpty();
        assertThat(at(NOW).verify(parts[0] + "." + parts[1])).isEmpty();
    }

    @Test
    void tokenWithoutExpiryIsRefused() {
        assertThat(at(NOW).verify(sealed("wewall", "wewall-api", null))).isEmpty();
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        assertThat(at(NOW).verify(sealed("wewall", "console", NOW.plusSeconds(60))))
                .isEmpty();
        assertThat(at(NOW).verify(sealed("stranger", "wewall-api", NOW.plusSeconds(60))))
                .isEmpty();
        assertThat(at(NOW).verify(sealed("wewall", "wewall-api", NOW.plusSeconds(60))))
                .isPresent();
    }

    @Test
    void tokenOfAnotherAlgorithmIsRefused() {
        SecretKey longKey = Keys.hmacShaKeyFor(
                (new String(KEY, StandardCharsets.ISO_8859_1).repeat(2)).getBytes(StandardCharsets.ISO_8859_1));
        String token = Jwts.builder()
                .issuer("wewall")
                .audience()
                .add("wewall-api")
                .and()
                .subject(UUID.randomUUID().toString())
                .expiration(Date.from(NOW.plusSeconds(60)))
                .signWith(longKey, Jwts.SIG.HS512)
                .compact();

        assertThat(at(NOW).verify(token)).isEmpty();
    }

    @Test
    void anythingElseIsRefused() {
        assertThat(at(NOW).verify("")).isEmpty();
        assertThat(at(NOW).verify("a.b.c")).isEmpty();
        assertThat(at(NOW).verify("x".repeat(100_000))).isEmpty();
    }

    private static JwtAccessTokens at(Instant now) {
        return new JwtAccessTokens(KEY, Clock.fixed(now, ZoneOffset.UTC), Duration.ofMinutes(15));
    }

    private static String sealed(String issuer, String audience, Instant expiry) {
        return Jwts.builder()
                .issuer(issuer)
                .audience()
                .add(audience)
                .and()
                .subject(UUID.randomUUID().toString())
                .expiration(expiry == null ? null : Date.from(expiry))
                .signWith(SIGNING, Jwts.SIG.HS256)
                .compact();
    }
}
