package ai.wewall.identity.adapter.oidc;

import ai.wewall.identity.TelegramAccount;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads what Telegram's token tells of a person. Its subject is another number than the account's. */
final class TelegramClaims {

    /** Telegram's ids have at most 52 bits. */
    private static final long LARGEST_ID = 1L << 52;

    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{0,15}");

    private TelegramClaims() {}

    static Optional<TelegramAccount> account(Jwt claims, String languageCode) {
        return id(claims.getClaims().get("id"))
                .map(id -> account(id, name(claims), claims.getClaimAsString("preferred_username"), languageCode));
    }

    private static TelegramAccount account(long id, String name, @Nullable String username, String languageCode) {
        int space = name.indexOf(' ');
        return space < 0
                ? new TelegramAccount(id, name, null, username, languageCode)
                : new TelegramAccount(id, name.substring(0, space), name.substring(space + 1), username, languageCode);
    }

    private static String name(Jwt claims) {
        String name = claims.getClaimAsString("name");
        return name == null ? "" : name.strip();
    }

    private static Optional<Long> id(@Nullable Object claim) {
        return Optional.ofNullable(claim)
                .map(Object::toString)
                .filter(text -> DIGITS.matcher(text).matches())
                .map(Long::parseLong)
                .filter(id -> id < LARGEST_ID);
    }
}
