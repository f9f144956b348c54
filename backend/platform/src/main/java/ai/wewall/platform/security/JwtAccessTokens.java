package ai.wewall.platform.security;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Access tokens as JWTs under HS256. */
public final class JwtAccessTokens implements AccessTokens {

    private static final String ISSUER = "wewall";
    private static final String AUDIENCE = "wewall-api";
    private static final int LONGEST = 4_096;
    private static final long LEEWAY_SECONDS = 60;

    private final SecretKey key;
    private final JwtParser parser;
    private final Clock clock;
    private final Duration life;

    /** Tokens under a key of 32 bytes. */
    public JwtAccessTokens(byte[] key, Clock clock, Duration life) {
        this.key = Keys.hmacShaKeyFor(key);
        this.clock = clock;
        this.life = life;
        this.parser = Jwts.parser()
                .verifyWith(this.key)
                .sig()
                .clear()
                .add(Jwts.SIG.HS256)
                .and()
                .requireIssuer(ISSUER)
                .requireAudience(AUDIENCE)
                .clock(() -> Date.from(clock.instant()))
                .clockSkewSeconds(LEEWAY_SECONDS)
                .build();
        warmUp();
    }

    /** The library looks for its JSON reader and writer, in files, when it is first used; not on an event loop, then. */
    private void warmUp() {
        verify(issue(new Caller(new UUID(0, 0), true, Set.of())));
    }

    @Override
    public String issue(Caller caller) {
        Instant now = clock.instant();
        return Jwts.builder()
                .issuer(ISSUER)
                .audience()
                .add(AUDIENCE)
                .and()
                .subject(caller.personId().toString())
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(life)))
                .claim("guest", caller.guest())
                .signWith(key, Jwts.SIG.HS256)
                .compact();
    }

    @Override
    public Optional<Caller> verify(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return callerOf(parser.parseSignedClaims(token).getPayload());
        } catch (JwtException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Caller> callerOf(Claims claims) {
        if (claims.getExpiration() == null || claims.getSubject() == null) {
            return Optional.empty();
        }
        boolean guest = Boolean.TRUE.equals(claims.get("guest"));
        return Optional.of(new Caller(UUID.fromString(claims.getSubject()), guest, Set.copyOf(List.of())));
    }

    @Override
    public Duration life() {
        return life;
    }
}
