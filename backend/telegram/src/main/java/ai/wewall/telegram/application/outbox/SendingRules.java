package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.domain.delivery.DeliveryRules;
import ai.wewall.telegram.domain.delivery.Rate;
import java.time.Duration;

/**
 * How messages are sent.
 *
 * @param overall rate over all chats
 * @param perChat rate of one chat
 * @param lease how long a claimed message is left to its sender; longer than any attempt takes
 * @param limit how long one attempt may take
 * @param deliveries what follows from how an attempt went
 */
public record SendingRules(Rate overall, Rate perChat, Duration lease, Duration limit, DeliveryRules deliveries) {}
