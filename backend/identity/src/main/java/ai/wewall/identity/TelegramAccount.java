package ai.wewall.identity;

import org.jspecify.annotations.Nullable;

/**
 * What Telegram tells of one of its users.
 *
 * @param id up to 52 bits
 * @param languageCode as Telegram gives it, {@code ru} or {@code en-GB}
 */
public record TelegramAccount(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String languageCode) {}
