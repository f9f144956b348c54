package ai.wewall.telegram.application.inbox;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;

/**
 * An update that is to be handled.
 *
 * @param receivedAt when it was stored
 * @param attempts how often it has failed
 */
public record PendingUpdate(long id, ChatId chat, String payload, Instant receivedAt, int attempts) {}
