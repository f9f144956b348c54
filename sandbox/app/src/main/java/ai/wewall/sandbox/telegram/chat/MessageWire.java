package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Chat;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import ai.wewall.sandbox.telegram.wire.User;
import tools.jackson.databind.node.ObjectNode;

/** Messages as the Bot API writes them. */
public final class MessageWire {

    private final BotDirectory bots;
    private final People people;
    private final Messages messages;
    private final TelegramJson json;

    public MessageWire(BotDirectory bots, People people, Messages messages, TelegramJson json) {
        this.bots = bots;
        this.people = people;
        this.messages = messages;
        this.json = json;
    }

    /** A message with the one that it answers. */
    public ObjectNode of(Message message) {
        ObjectNode wire = alone(message);
        if (message.replyTo() != null) {
            messages.find(message.bot(), message.chatId(), message.replyTo())
                    .ifPresent(answered -> wire.set("reply_to_message", alone(answered)));
        }
        return wire;
    }

    private ObjectNode alone(Message message) {
        User person = people.known(message.chatId()).user();
        boolean ofBot = message.fromId() == bots.of(message.bot()).id();
        ObjectNode wire = json.object();
        wire.put("message_id", message.id());
        wire.set("from", json.tree(ofBot ? bots.user(message.bot()) : person));
        wire.set("chat", json.tree(Chat.privateWith(person)));
        wire.put("date", message.sentAt().getEpochSecond());
        if (message.editedAt() != null) {
            wire.put("edit_date", message.editedAt().getEpochSecond());
        }
        wire.setAll(json.tree(message.content()));
        if (message.markup() instanceof Markup.Inline inline) {
            wire.set("reply_markup", json.tree(inline));
        }
        return wire;
    }
}
