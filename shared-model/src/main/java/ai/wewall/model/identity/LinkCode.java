package ai.wewall.model.identity;

import org.jspecify.annotations.Nullable;

/**
 * A code that joins this account with a Telegram account, once.
 *
 * @param code what follows {@code /start link_} in the chat with the bot
 * @param url opens the chat with the bot and sends the code, or null where no bot is set up
 */
public record LinkCode(String code, @Nullable String url, long expiresInSeconds) {}
