package ai.wewall.telegram.twin;

import ai.wewall.telegram.application.inbox.InlineCard;
import ai.wewall.telegram.application.inbox.InlineCards;
import ai.wewall.telegram.application.outbox.BotApi;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Delivery;
import ai.wewall.telegram.domain.delivery.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Notes what is sent, and answers as it is told to. */
public final class NotingBotApi implements BotApi {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile Function<ChatId, Mono<Delivery>> answer = chat -> Mono.just(new Delivery.Delivered(1));

    public NotingBotApi answering(Function<ChatId, Mono<Delivery>> how) {
        this.answer = how;
        return this;
    }

    /** Chat and text of what was sent, as {@code 11:привет}; a change is marked with the message that it is made to. */
    public List<String> sent() {
        return sent;
    }

    @Override
    public Mono<Delivery> send(ChatId chat, Outgoing message, Optional<byte[]> picture) {
        return noted(chat, chat.value() + ":" + html(message));
    }

    @Override
    public Mono<Delivery> change(ChatId chat, int messageId, Outgoing.Change change, Optional<byte[]> picture) {
        return noted(chat, chat.value() + "/" + messageId + ":" + change.html());
    }

    private Mono<Delivery> noted(ChatId chat, String text) {
        return Mono.defer(() -> {
            sent.add(text);
            return answer.apply(chat);
        });
    }

    private static String html(Outgoing message) {
        return switch (message) {
            case Outgoing.Words words -> words.html();
            case Outgoing.Prompt prompt -> prompt.html();
            case Outgoing.Rekey rekey -> "keys of " + rekey.messageId();
            case Outgoing.Show show -> show.html();
            case Outgoing.Change change -> change.html();
            case Outgoing.Document document -> document.html();
        };
    }

    @Override
    public Mono<Delivery> rekey(ChatId chat, Outgoing.Rekey rekey) {
        return noted(chat, chat.value() + "/" + rekey.messageId() + ":keys");
    }

    @Override
    public Mono<Void> answerInline(InlineCards cards) {
        return Mono.empty();
    }

    @Override
    public Mono<PreparedCard> prepare(long user, InlineCard card) {
        return Mono.just(new PreparedCard("prepared", Instant.EPOCH));
    }

    @Override
    public Mono<Void> answerCallback(String callback, String note) {
        return Mono.empty();
    }
}
