package ai.wewall.telegram.application.inbox;

import ai.wewall.telegram.domain.ChatId;

/**
 * An update as it arrived.
 *
 * @param id Telegram's, by which a second arrival is known
 * @param chat the chat in which order is kept; that of the person, or 0, where the update has no chat
 * @param payload the update's JSON
 */
public record RawUpdate(long id, ChatId chat, String payload) {}
