package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;

/**
 * The queue of one chat.
 *
 * @param paidUntil state of its rate
 */
public record Lane(ChatId chat, Instant paidUntil) {}
