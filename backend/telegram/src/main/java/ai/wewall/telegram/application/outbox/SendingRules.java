package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.DeliveryRules;
import ai.wewall.telegram.domain.delivery.Rate;
import java.time.Duration;

/**
 * How messages are sent.
 *
 * @param overall rate over all chats
 * @param perChat rate of one private chat
 * @param perGroup rate of one group
 * @param lease how long a claimed message is left to its sender; longer than any attempt takes
 * @param limit how long one attempt may take
 * @param deliveries what follows from how an attempt went
 */
public record SendingRules(
        Rate overall, Rate perChat, Rate perGroup, Duration lease, Duration limit, DeliveryRules deliveries) {

    Rate of(ChatId chat) {
        return chat.isShared() ? perGroup : perChat;
    }
}
