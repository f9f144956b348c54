package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Posts what a call says where the call names. */
final class Posting {

    private final Sending sending;
    private final Chats chats;
    private final MarkupReader markups;
    private final MessageWire wire;

    Posting(Sending sending, Chats chats, MarkupReader markups, MessageWire wire) {
        this.sending = sending;
        this.chats = chats;
        this.markups = markups;
        this.wire = wire;
    }

    /** Refuses a call that may not write where it wants, before more work is done for it. */
    void refuseUnwritable(BotName bot, Params params) {
        chats.writable(bot, params);
    }

    /** Posts one message with the markup of the call. */
    JsonNode one(BotName bot, Params params, Content content) {
        Markup markup = markups.read(params);
        return wire.of(all(bot, params, markup, List.of(content)).getFirst());
    }

    /** Posts an album. */
    List<JsonNode> album(BotName bot, Params params, List<Content> contents) {
        return all(bot, params, null, contents).stream().<JsonNode>map(wire::of).toList();
    }

    private List<Message> all(BotName bot, Params params, @Nullable Markup markup, List<Content> contents) {
        Chats.Place place = chats.writable(bot, params);
        Integer replyTo = sending.replyTo(bot, place.chatId(), params);
        return sending.send(bot, new Sending.Draft(place, markup, replyTo), contents);
    }
}
