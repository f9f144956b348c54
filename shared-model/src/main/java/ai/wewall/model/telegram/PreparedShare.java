package ai.wewall.model.telegram;

import java.time.OffsetDateTime;

/**
 * A message that Telegram has ready for the person to send.
 *
 * @param id what the Mini App gives to {@code shareMessage}
 * @param expiresAt until when Telegram keeps it
 */
public record PreparedShare(String id, OffsetDateTime expiresAt) {}
