package ai.wewall.telegram.adapter.telegram;

import ai.wewall.platform.http.OutboundPolicy;
import ai.wewall.telegram.application.inbox.InlineCard;
import ai.wewall.telegram.application.inbox.InlineCards;
import ai.wewall.telegram.application.outbox.BotApi;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Delivery;
import ai.wewall.telegram.domain.delivery.Outgoing;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import reactor.core.publisher.Mono;

/** Writes to chats by the Bot API. What makes a new message is called once, what changes one may be repeated. */
final class TelegramBotApi implements BotApi {

    private static final String HTML = "HTML";
    private static final String FILE = "offers.jpg";
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final Calls calls;
    private final OutboundPolicy policy;

    TelegramBotApi(Calls calls, OutboundPolicy policy) {
        this.calls = calls;
        this.policy = policy;
    }

    @Override
    public Mono<Delivery> send(ChatId chat, Outgoing message, Optional<byte[]> picture) {
        return switch (message) {
            case Outgoing.Words words -> text(chat, words.html(), Markup.of(words.keyboard(), chat));
            case Outgoing.Prompt prompt -> text(chat, prompt.html(), Markup.of(prompt, chat));
            case Outgoing.Rekey rekey -> rekey(chat, rekey);
            case Outgoing.Show show ->
                picture.map(bytes -> photo(chat, show, bytes))
                        .orElseGet(() -> text(chat, show.html(), Markup.of(show.keyboard(), chat)));
            case Outgoing.Change change -> send(chat, change.instead(), picture);
            case Outgoing.Document document ->
                picture.map(bytes -> document(chat, document, bytes))
                        .orElseGet(() -> text(chat, document.html(), null));
        };
    }

    private Mono<Delivery> text(ChatId chat, String html, @Nullable ReplyKeyboard markup) {
        SendMessage method = SendMessage.builder()
                .chatId(chat.value())
                .text(html)
                .parseMode(HTML)
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(markup)
                .build();
        return once("sendMessage", calls.call(method));
    }

    private Mono<Delivery> document(ChatId chat, Outgoing.Document document, byte[] file) {
        Mono<Answer<Message>> call = calls.call(client -> client.executeAsync(SendDocument.builder()
                .chatId(chat.value())
                .document(new InputFile(new ByteArrayInputStream(file), document.name()))
                .caption(document.html())
                .parseMode(HTML)
                .build()));
        return once("sendDocument", call);
    }

    private Mono<Delivery> photo(ChatId chat, Outgoing.Show show, byte[] picture) {
        Mono<Answer<Message>> call = calls.call(client -> client.executeAsync(SendPhoto.builder()
                .chatId(chat.value())
                .photo(new InputFile(new ByteArrayInputStream(picture), FILE))
                .caption(show.html())
                .parseMode(HTML)
                .replyMarkup(Markup.of(show.keyboard(), chat))
                .build()));
        return once("sendPhoto", call);
    }

    @Override
    public Mono<Delivery> change(ChatId chat, int messageId, Outgoing.Change change, Optional<byte[]> picture) {
        return picture.map(bytes -> media(chat, messageId, change, bytes))
                .orElseGet(() -> caption(chat, messageId, change));
    }

    private Mono<Delivery> media(ChatId chat, int messageId, Outgoing.Change change, byte[] picture) {
        return repeatable(
                "editMessageMedia",
                calls.call(client -> client.executeAsync(EditMessageMedia.builder()
                        .chatId(chat.value())
                        .messageId(messageId)
                        .media(captioned(picture, change.html()))
                        .replyMarkup(Markup.of(change.keyboard(), chat))
                        .build())));
    }

    private static InputMediaPhoto captioned(byte[] picture, String html) {
        InputMediaPhoto photo = new InputMediaPhoto(new ByteArrayInputStream(picture), FILE);
        photo.setCaption(html);
        photo.setParseMode(HTML);
        return photo;
    }

    private Mono<Delivery> caption(ChatId chat, int messageId, Outgoing.Change change) {
        EditMessageCaption method = EditMessageCaption.builder()
                .chatId(chat.value())
                .messageId(messageId)
                .caption(change.html())
                .parseMode(HTML)
                .replyMarkup(Markup.of(change.keyboard(), chat))
                .build();
        return repeatable("editMessageCaption", calls.call(method));
    }

    @Override
    public Mono<Delivery> rekey(ChatId chat, Outgoing.Rekey rekey) {
        EditMessageReplyMarkup method = EditMessageReplyMarkup.builder()
                .chatId(chat.value())
                .messageId(rekey.messageId())
                .replyMarkup(Markup.of(rekey.keyboard(), chat))
                .build();
        return repeatable("editMessageReplyMarkup", calls.call(method));
    }

    @Override
    public Mono<Void> answerCallback(String callback, @Nullable String note) {
        AnswerCallbackQuery method = AnswerCallbackQuery.builder()
                .callbackQueryId(callback)
                .text(note)
                .build();
        return policy.repeatable("answerCallbackQuery", calls.call(method))
                .then()
                .onErrorComplete();
    }

    @Override
    public Mono<Void> answerInline(InlineCards cards) {
        return policy.repeatable("answerInlineQuery", calls.call(InlineResults.answer(cards)))
                .then()
                .onErrorComplete();
    }

    @Override
    public Mono<PreparedCard> prepare(long user, InlineCard card) {
        return policy.repeatable("savePreparedInlineMessage", calls.call(InlineResults.prepare(user, card)))
                .flatMap(InlineResults::prepared);
    }

    private static <T> Mono<Delivery> delivery(Mono<Answer<T>> call) {
        return call.map(Deliveries::of).onErrorResume(failure -> Mono.just(Deliveries.broken(failure)));
    }

    private <T> Mono<Delivery> once(String operation, Mono<Answer<T>> call) {
        return delivery(policy.once(operation, call));
    }

    private <T> Mono<Delivery> repeatable(String operation, Mono<Answer<T>> call) {
        return delivery(policy.repeatable(operation, call));
    }
}
