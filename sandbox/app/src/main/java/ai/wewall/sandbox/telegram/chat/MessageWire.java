package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.Origin;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Chat;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.ServiceNote;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import ai.wewall.sandbox.telegram.wire.User;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Messages as the Bot API writes them. */
public final class MessageWire {

    private final BotDirectory bots;
    private final People people;
    private final Groups groups;
    private final Messages messages;
    private final TelegramJson json;

    public MessageWire(BotDirectory bots, People people, Groups groups, Messages messages, TelegramJson json) {
        this.bots = bots;
        this.people = people;
        this.groups = groups;
        this.messages = messages;
        this.json = json;
    }

    /** A message with the one that it answers; what stands in a topic answers the topic's first message at least. */
    public ObjectNode of(Message message) {
        ObjectNode wire = alone(message);
        Integer answeredId = message.replyTo() == null ? message.topicId() : message.replyTo();
        if (answeredId != null && answeredId != message.id()) {
            messages.find(message.bot(), message.chatId(), answeredId)
                    .ifPresent(answered -> wire.set("reply_to_message", alone(answered)));
        }
        return wire;
    }

    /** The message that is pinned last in a chat. */
    public Optional<ObjectNode> pinned(BotName bot, long chatId) {
        return messages.pinned(bot, chatId).map(this::alone);
    }

    private ObjectNode alone(Message message) {
        ObjectNode wire = json.object();
        wire.put("message_id", message.id());
        placed(wire, message);
        wire.set("from", json.tree(writer(message)));
        wire.set("chat", json.tree(chat(message.bot(), message.chatId())));
        wire.put("date", message.sentAt().getEpochSecond());
        if (message.editedAt() != null) {
            wire.put("edit_date", message.editedAt().getEpochSecond());
        }
        came(wire, message);
        said(wire, message);
        if (message.markup() instanceof Markup.Inline inline) {
            wire.set("reply_markup", json.tree(inline));
        }
        return wire;
    }

    private static void placed(ObjectNode wire, Message message) {
        if (message.topicId() != null) {
            wire.put("message_thread_id", message.topicId()).put("is_topic_message", true);
        }
    }

    private User writer(Message message) {
        return message.fromId() == bots.of(message.bot()).id()
                ? bots.user(message.bot())
                : people.known(message.fromId()).user();
    }

    /** A chat of a bot on the wire. */
    public Chat chat(BotName bot, long chatId) {
        return chatId > 0
                ? Chat.privateWith(people.known(chatId).user())
                : groups.find(bot, chatId)
                        .orElseGet(() -> Group.ofId(bot, chatId))
                        .chat();
    }

    private void came(ObjectNode wire, Message message) {
        Origin origin = message.origin();
        if (origin != null && origin.forwarded() != null) {
            wire.set("forward_origin", json.tree(origin.forwarded()));
        }
        if (message.inlineMessageId() != null) {
            wire.set("via_bot", json.tree(bots.user(message.bot())));
        }
    }

    private void said(ObjectNode wire, Message message) {
        ObjectNode content = json.tree(message.content());
        if (content.remove("service") instanceof ObjectNode note) {
            note.remove("pinned_message_id");
            wire.setAll(note);
        }
        wire.setAll(content);
        ServiceNote note = message.content().service();
        if (note != null && note.pinnedMessageId() != null) {
            messages.find(message.bot(), message.chatId(), note.pinnedMessageId())
                    .ifPresent(pinned -> wire.set("pinned_message", alone(pinned)));
        }
    }
}
