package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.StoredFile;
import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a bot may say. */
final class SendingMethods implements BotMethod.Family {

    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final Sending sending;
    private final Chats chats;
    private final MarkupReader markups;
    private final InputFiles files;
    private final InputMedia media;
    private final MessageWire wire;
    private final LiveEvents live;

    SendingMethods(
            Sending sending,
            Chats chats,
            MarkupReader markups,
            InputFiles files,
            InputMedia media,
            MessageWire wire,
            LiveEvents live) {
        this.sending = sending;
        this.chats = chats;
        this.markups = markups;
        this.files = files;
        this.media = media;
        this.wire = wire;
        this.live = live;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "sendMessage", this::sendMessage,
                "sendPhoto", this::sendPhoto,
                "sendDocument", this::sendDocument,
                "sendMediaGroup", this::sendMediaGroup,
                "sendChatAction", this::sendChatAction);
    }

    private JsonNode sendMessage(BotName bot, Params params) {
        FormattedText text = TextParams.text(params);
        Markup markup = markups.read(params);
        return one(bot, params, markup, Content.text(text.text(), text.entities()));
    }

    private JsonNode sendPhoto(BotName bot, Params params) {
        return file(bot, params, FileKind.PHOTO, "photo");
    }

    private JsonNode sendDocument(BotName bot, Params params) {
        return file(bot, params, FileKind.DOCUMENT, "document");
    }

    private JsonNode file(BotName bot, Params params, FileKind kind, String name) {
        FormattedText caption = TextParams.caption(params);
        Markup markup = markups.read(params);
        chats.writable(bot, params);
        StoredFile file = files.of(bot, kind, params, name);
        Content content =
                kind == FileKind.PHOTO ? Content.photo(Files.photo(file)) : Content.document(Files.document(file));
        return one(bot, params, markup, content.withCaption(caption.text(), caption.entities()));
    }

    private JsonNode one(BotName bot, Params params, @Nullable Markup markup, Content content) {
        return wire.of(send(bot, params, markup, List.of(content)).getFirst());
    }

    private List<JsonNode> sendMediaGroup(BotName bot, Params params) {
        chats.writable(bot, params);
        List<Content> album = media.album(bot, params);
        return send(bot, params, null, album).stream().<JsonNode>map(wire::of).toList();
    }

    private List<Message> send(BotName bot, Params params, @Nullable Markup markup, List<Content> contents) {
        Chats.Place place = chats.writable(bot, params);
        Integer replyTo = sending.replyTo(bot, place.chatId(), params);
        return sending.send(bot, new Sending.Draft(place, markup, replyTo), contents);
    }

    private boolean sendChatAction(BotName bot, Params params) {
        String action = params.text("action");
        if (!ACTIONS.contains(action)) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        long chatId = chats.writable(bot, params).chatId();
        live.publish(new LiveEvent(bot, chatId, "action", action));
        return true;
    }
}
