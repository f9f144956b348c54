package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a bot changes what it said. */
final class EditingMethods implements BotMethod.Family {

    private static final int MOST_DELETED = 100;

    private final Editing editing;
    private final Chats chats;
    private final MarkupReader markups;
    private final InputMedia media;
    private final MessageWire wire;

    EditingMethods(Editing editing, Chats chats, MarkupReader markups, InputMedia media, MessageWire wire) {
        this.editing = editing;
        this.chats = chats;
        this.markups = markups;
        this.media = media;
        this.wire = wire;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "editMessageText", this::editText,
                "editMessageCaption", this::editCaption,
                "editMessageMedia", this::editMedia,
                "editMessageReplyMarkup", this::editMarkup,
                "deleteMessage", this::delete,
                "deleteMessages", this::deleteMany);
    }

    private Object editText(BotName bot, Params params) {
        FormattedText text = TextParams.text(params);
        Markup markup = markups.readInline(params);
        Message message = editable(bot, params);
        if (message.content().text() == null) {
            throw Refusal.badRequest("there is no text in the message to edit");
        }
        return replaced(message, Content.text(text.text(), text.entities()), markup);
    }

    private Object editCaption(BotName bot, Params params) {
        FormattedText caption = TextParams.caption(params);
        Markup markup = markups.readInline(params);
        Message message = editable(bot, params);
        if (!message.content().mayHaveCaption()) {
            throw Refusal.badRequest("there is no caption in the message to edit");
        }
        return replaced(message, message.content().withCaption(caption.text(), caption.entities()), markup);
    }

    private Object editMedia(BotName bot, Params params) {
        Markup markup = markups.readInline(params);
        Message message = editable(bot, params);
        Content content = media.one(bot, params).inAlbum(message.content().mediaGroupId());
        return replaced(message, content, markup);
    }

    private Object editMarkup(BotName bot, Params params) {
        Markup markup = markups.readInline(params);
        Message message = editable(bot, params);
        return replaced(message, message.content(), markup);
    }

    private Message editable(BotName bot, Params params) {
        boolean named = params.has("chat_id") || params.has("message_id");
        if (!named && !params.has("inline_message_id")) {
            throw Refusal.badRequest("message identifier is not specified");
        }
        return !named
                ? editing.sentInline(bot, params.text("inline_message_id"))
                : editing.editable(bot, chats.writable(bot, params).chatId(), params);
    }

    /** The message in its new form; of one that a person sent the bot learns no more than that it was changed. */
    private Object replaced(Message message, Content content, @Nullable Markup markup) {
        boolean inline = message.inlineMessageId() != null;
        if (inline || message.inGroup()) {
            MarkupReader.refuseApps(markup);
        }
        Message after = editing.replace(message, content, markup);
        return inline ? Boolean.TRUE : wire.of(after);
    }

    private boolean delete(BotName bot, Params params) {
        editing.delete(bot, chats.of(bot, params), Editing.messageId(params));
        return true;
    }

    private boolean deleteMany(BotName bot, Params params) {
        List<Integer> ids = MessageIds.of(params, MOST_DELETED);
        long chatId = chats.of(bot, params);
        // The service skips what it cannot find or may not delete.
        ids.forEach(id -> editing.deleteIfPossible(bot, chatId, id));
        return true;
    }
}
