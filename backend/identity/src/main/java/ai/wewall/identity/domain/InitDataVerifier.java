package ai.wewall.identity.domain;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.platform.security.Macs;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks the launch data that Telegram signs for a Mini App: an HMAC-SHA256 over all fields but {@code hash}, under a
 * key made of the bot's token. The {@code signature} for third parties is one of those fields.
 *
 * @see <a href="https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app">Telegram's rule</a>
 */
public final class InitDataVerifier {

    private static final int LONGEST = 4_096;
    private static final Duration OLDEST = Duration.ofHours(1);
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final byte[] key;
    private final boolean hasToken;
    private final Function<String, Optional<TelegramAccount>> users;

    /**
     * A verifier for one bot.
     *
     * @param botToken where it is blank, no launch data is genuine: anybody could sign with it
     * @param users reads the JSON of field {@code user}; empty where it names nobody
     */
    public InitDataVerifier(String botToken, Function<String, Optional<TelegramAccount>> users) {
        this.hasToken = !botToken.isBlank();
        this.key = Macs.sha256("WebAppData".getBytes(StandardCharsets.UTF_8), botToken);
        this.users = users;
    }

    /** Whose launch data this is, at this moment. */
    public InitDataCheck verify(String initData, Instant now) {
        Optional<Map<String, String>> fields = initData.length() > LONGEST ? Optional.empty() : parse(initData);
        if (!hasToken || fields.isEmpty() || !isSigned(fields.get())) {
            return new InitDataCheck.Invalid();
        }
        return check(fields.get(), now);
    }

    private InitDataCheck check(Map<String, String> fields, Instant now) {
        Optional<Instant> signedAt = instant(fields.get("auth_date"));
        Optional<TelegramAccount> account =
                Optional.ofNullable(fields.get("user")).flatMap(users);
        if (signedAt.isEmpty() || account.isEmpty() || signedAt.get().isAfter(now.plus(AHEAD))) {
            return new InitDataCheck.Invalid();
        }
        return signedAt.get().isBefore(now.minus(OLDEST))
                ? new InitDataCheck.Expired()
                : new InitDataCheck.Genuine(account.get());
    }

    private boolean isSigned(Map<String, String> fields) {
        String hash = fields.getOrDefault("hash", "");
        String signed = fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("hash"))
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
        String expected = HexFormat.of().formatHex(Macs.sha256(key, signed));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.UTF_8));
    }

    /** The fields in order of their names, each value decoded once; empty where one comes twice. */
    private static Optional<Map<String, String>> parse(String initData) {
        Map<String, String> fields = new TreeMap<>();
        for (String pair : initData.split("&")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            Optional<String> value = decoded(pair.substring(equals + 1));
            if (value.isEmpty() || fields.put(pair.substring(0, equals), value.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(fields);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(@org.jspecify.annotations.Nullable String seconds) {
        boolean plain = seconds != null && seconds.matches("\\d{1,12}");
        return plain ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds))) : Optional.empty();
    }
}
