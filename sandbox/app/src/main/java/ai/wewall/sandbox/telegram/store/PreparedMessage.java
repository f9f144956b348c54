package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import java.time.Instant;
import java.util.Set;

/**
 * A result that a bot prepared for one person to share.
 *
 * @param chats kinds of chats it may go to: {@code user}, {@code bot}, {@code group}, {@code channel}
 */
public record PreparedMessage(
        String id, BotName bot, long personId, InlineResult result, Set<String> chats, Instant expiresAt) {}
