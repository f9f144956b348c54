package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import java.time.Instant;

/**
 * A message that waits to be sent.
 *
 * @param attempts how often it was tried
 * @param queuedAt when it was queued
 */
public record QueuedMessage(long id, ChatId chat, Outgoing message, int attempts, Instant queuedAt) {}
