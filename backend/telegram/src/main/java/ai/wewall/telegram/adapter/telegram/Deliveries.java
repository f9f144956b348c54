package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.domain.delivery.Delivery;
import java.time.Duration;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Reads answers to what was sent. */
final class Deliveries {

    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_REASON = 100;

    private Deliveries() {}

    static Delivery of(Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?>(Message message) -> new Delivery.Delivered(message.getMessageId());
            case Answer.Given<?> _ -> new Delivery.Unchanged();
            case Answer.Refusal<?> refusal -> refused(refusal);
        };
    }

    private static Delivery refused(Answer.Refusal<?> refusal) {
        String reason = refusal.reason();
        if (refusal.code() == TOO_MANY) {
            return new Delivery.TooMany(refusal.pause().isZero() ? Duration.ofSeconds(1) : refusal.pause());
        }
        if (refusal.movedTo() != null) {
            return new Delivery.Moved(refusal.movedTo());
        }
        if (refusal.code() == FORBIDDEN || reason.contains("chat not found")) {
            return new Delivery.Unwanted();
        }
        return reason.contains("message is not modified")
                ? new Delivery.Unchanged()
                : new Delivery.Refused(refusal.code(), brief(reason));
    }

    /** What comes behind the second colon may quote the message. */
    private static String brief(String reason) {
        String[] parts = reason.split(":", 3);
        String brief = parts.length > 2 ? parts[0] + ':' + parts[1] : reason;
        return brief.length() > LONGEST_REASON ? brief.substring(0, LONGEST_REASON) : brief;
    }

    /** By the status where Telegram told one, else by the kind of the failure, whose message may quote an address. */
    static Delivery broken(Throwable failure) {
        Integer code = failure instanceof TelegramApiRequestException refused ? refused.getErrorCode() : null;
        return new Delivery.Unreachable(
                code == null || code == 0 ? failure.getClass().getSimpleName() : "HTTP " + code);
    }
}
