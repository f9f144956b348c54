package ai.wewall.identity.adapter.web;

import ai.wewall.identity.domain.LoginTry;
import ai.wewall.identity.domain.OwnPath;
import ai.wewall.platform.security.Macs;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Keeps a log-in that was begun in the browser that began it: signed, out of reach of scripts, for as long as it may come
 * back. It comes along with a redirect from another site, so it is {@code Lax}.
 */
final class LoginCookie {

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 5;

    private final byte[] key;
    private final OwnCookie cookie;
    private final Clock clock;

    LoginCookie(URI publicUrl, byte[] key, Clock clock) {
        this.key = key.clone();
        this.cookie = OwnCookie.of(publicUrl, "login");
        this.clock = clock;
    }

    ResponseCookie holding(LoginTry attempt) {
        String text = String.join(
                SEPARATOR,
                attempt.state(),
                attempt.nonce(),
                attempt.verifier(),
                Long.toString(attempt.expires().getEpochSecond()),
                attempt.page().value());
        return cookie.holding(base64(text.getBytes(StandardCharsets.UTF_8)) + "." + signature(text), left(attempt));
    }

    private Duration left(LoginTry attempt) {
        return Duration.between(clock.instant(), attempt.expires()).plusSeconds(1);
    }

    ResponseCookie gone() {
        return cookie.gone();
    }

    /** What a browser began; empty where it brings nothing, or not what we signed. */
    Optional<LoginTry> of(ServerHttpRequest request) {
        return cookie.valueIn(request).flatMap(this::verified).flatMap(LoginCookie::read);
    }

    private Optional<String> verified(String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(value.substring(0, dot)), StandardCharsets.UTF_8);
            boolean ours = MessageDigest.isEqual(
                    signature(text).getBytes(StandardCharsets.US_ASCII),
                    value.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
            return ours ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<LoginTry> read(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        return OwnPath.of(parts[PARTS - 1])
                .map(page -> new LoginTry(
                        parts[0], parts[1], parts[2], page, Instant.ofEpochSecond(Long.parseLong(parts[3]))));
    }

    private String signature(String text) {
        return base64(Macs.sha256(key, text));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
