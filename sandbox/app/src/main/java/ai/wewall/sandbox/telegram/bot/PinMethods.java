package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.Notes;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.ServiceNote;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a bot pins messages. */
final class PinMethods implements BotMethod.Family {

    private final Chats chats;
    private final Messages messages;
    private final Notes notes;
    private final BotDirectory bots;

    PinMethods(Chats chats, Messages messages, Notes notes, BotDirectory bots) {
        this.chats = chats;
        this.messages = messages;
        this.notes = notes;
        this.bots = bots;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "pinChatMessage",
                this::pin,
                "unpinChatMessage",
                this::unpin,
                "unpinAllChatMessages",
                (bot, params) -> unpinAll(bot, params, null),
                "unpinAllForumTopicMessages",
                (bot, params) -> unpinAll(bot, params, params.number("message_thread_id", 0)));
    }

    private boolean pin(BotName bot, Params params) {
        Group group = allowed(bot, params);
        long chatId = chats.writable(bot, params).chatId();
        Message message = found(bot, chatId, Editing.messageId(params), "pin");
        messages.pin(bot, chatId, message.id(), true);
        if (group != null) {
            notes.tell(group, bots.of(bot).id(), message.topicId(), ServiceNote.pinned(message.id()));
        }
        return true;
    }

    private boolean unpin(BotName bot, Params params) {
        allowed(bot, params);
        long chatId = chats.of(bot, params);
        int id = params.number("message_id", 0);
        Message message = id == 0
                ? messages.pinned(bot, chatId).orElseThrow(() -> Refusal.badRequest("message to unpin not found"))
                : found(bot, chatId, id, "unpin");
        messages.pin(bot, chatId, message.id(), false);
        return true;
    }

    private boolean unpinAll(BotName bot, Params params, @Nullable Integer topicId) {
        allowed(bot, params);
        messages.unpinAll(bot, chats.of(bot, params), topicId);
        return true;
    }

    private Message found(BotName bot, long chatId, int id, String what) {
        return messages.find(bot, chatId, id)
                .orElseThrow(() -> Refusal.badRequest("message to " + what + " not found"));
    }

    private @Nullable Group allowed(BotName bot, Params params) {
        Group group = chats.group(bot, params).orElse(null);
        if (group != null && !group.allows("can_pin_messages")) {
            throw Refusal.badRequest("not enough rights to manage pinned messages in the chat");
        }
        return group;
    }
}
