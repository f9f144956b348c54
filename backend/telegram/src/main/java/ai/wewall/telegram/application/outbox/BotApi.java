package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.application.inbox.InlineCard;
import ai.wewall.telegram.application.inbox.InlineCards;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Delivery;
import ai.wewall.telegram.domain.delivery.Outgoing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The Bot API, as far as chats are written to. How a call went is a value, never an error. */
public interface BotApi {

    /**
     * Sends a text, or a picture with its caption; only the caption, as a text, where there is no picture.
     *
     * <p>Telegram cannot be told that a message is the same one as before. So where the way there breaks after the
     * request was sent, nobody knows whether the message has arrived; the outbox sends it once more, and the person may
     * see it twice. The same holds for a process that is killed between Telegram's answer and our commit.
     */
    Mono<Delivery> send(ChatId chat, Outgoing message, Optional<byte[]> picture);

    /** Changes a message; only its caption where there is no picture. The same change made twice has one effect. */
    Mono<Delivery> change(ChatId chat, int messageId, Outgoing.Change change, Optional<byte[]> picture);

    /** Changes the buttons under a message. The same change made twice has one effect. */
    Mono<Delivery> rekey(ChatId chat, Outgoing.Rekey rekey);

    /**
     * Tells a button that it was heard; completes also where that fails, as the button then stops waiting by itself.
     *
     * @param note a passing word to the person, or null
     */
    Mono<Void> answerCallback(String callback, @Nullable String note);

    /** Answers an inline query; completes also where that fails, as the person goes on typing. */
    Mono<Void> answerInline(InlineCards cards);

    /**
     * Prepares a card that the person can send from the Mini App.
     *
     * @param user the person's Telegram id
     */
    Mono<PreparedCard> prepare(long user, InlineCard card);

    /** A card that Telegram keeps until then. */
    record PreparedCard(String id, Instant until) {}
}
