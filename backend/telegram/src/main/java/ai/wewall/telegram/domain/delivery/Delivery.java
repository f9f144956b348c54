package ai.wewall.telegram.domain.delivery;

import ai.wewall.telegram.domain.ChatId;
import java.time.Duration;

/** How an attempt to send something went. */
public sealed interface Delivery {

    /** Telegram took it; the message has this id. */
    record Delivered(int messageId) implements Delivery {}

    /** The message shows this already. */
    record Unchanged() implements Delivery {}

    /** Telegram asks to wait with this chat. */
    record TooMany(Duration pause) implements Delivery {}

    /** The person has blocked the bot, or is gone. */
    record Unwanted() implements Delivery {}

    /** The group has become a supergroup, which has this id. */
    record Moved(ChatId to) implements Delivery {}

    /**
     * Telegram refuses it for good.
     *
     * @param code the error code, 4xx
     * @param reason Telegram's word on it, which tells nothing of the person
     */
    record Refused(int code, String reason) implements Delivery {}

    /** Telegram was not reached, or broke; whether it took the message is not known. */
    record Unreachable(String reason) implements Delivery {}
}
