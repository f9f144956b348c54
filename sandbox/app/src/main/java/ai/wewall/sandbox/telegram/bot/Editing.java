package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.InlineMessages;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes and removes what a bot said. */
final class Editing {

    private static final Duration DELETABLE = Duration.ofDays(2);

    private final BotDirectory directory;
    private final Messages messages;
    private final InlineMessages inline;
    private final Groups groups;
    private final SendingPace pace;
    private final LiveEvents live;
    private final Clock clock;

    Editing(
            BotDirectory directory,
            Messages messages,
            InlineMessages inline,
            Groups groups,
            SendingPace pace,
            LiveEvents live,
            Clock clock) {
        this.directory = directory;
        this.messages = messages;
        this.inline = inline;
        this.groups = groups;
        this.pace = pace;
        this.live = live;
        this.clock = clock;
    }

    /** The bot's own message that a call wants to change. */
    Message editable(BotName bot, long chatId, Params params) {
        int id = messageId(params);
        Message message =
                messages.find(bot, chatId, id).orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        if (message.fromId() != directory.of(bot).id()) {
            throw Refusal.badRequest("message can't be edited");
        }
        return message;
    }

    /** The message that a person sent by the bot's result. */
    Message sentInline(BotName bot, String inlineMessageId) {
        return inline.find(bot, inlineMessageId)
                .flatMap(place -> messages.find(bot, place.chatId(), place.messageId()))
                .orElseThrow(() -> Refusal.badRequest("MESSAGE_ID_INVALID"));
    }

    /** Gives a message its new form. */
    Message replace(Message before, Content content, @Nullable Markup markup) {
        if (before.content().equals(content) && Objects.equals(buttons(before.markup()), buttons(markup))) {
            throw Refusal.badRequest("message is not modified: specified new message content and reply markup are "
                    + "exactly the same as a current content and reply markup of the message");
        }
        pace.take(before.bot(), before.chatId(), 1);
        Message after = before.edited(content, markup, clock.instant());
        messages.replace(after);
        live.publish(new LiveEvent(after.bot(), after.chatId(), "message", after));
        return after;
    }

    /** Removes a message of either side. */
    void delete(BotName bot, long chatId, int id) {
        Message message =
                messages.find(bot, chatId, id).orElseThrow(() -> Refusal.badRequest("message to delete not found"));
        if (!isYoung(message)) {
            throw Refusal.badRequest("message can't be deleted for everyone");
        }
        if (!isAllowed(message)) {
            throw Refusal.badRequest("message can't be deleted");
        }
        remove(message);
    }

    /** Removes a message if it is there, and young and near enough. */
    void deleteIfPossible(BotName bot, long chatId, int id) {
        messages.find(bot, chatId, id)
                .filter(this::isYoung)
                .filter(this::isAllowed)
                .ifPresent(this::remove);
    }

    /** In a group the words of others are removed by administrators alone. */
    private boolean isAllowed(Message message) {
        return !message.inGroup()
                || message.fromId() == directory.of(message.bot()).id()
                || groups.find(message.bot(), message.chatId())
                        .filter(group -> group.allows("can_delete_messages"))
                        .isPresent();
    }

    private boolean isYoung(Message message) {
        return message.sentAt().plus(DELETABLE).isAfter(clock.instant());
    }

    private void remove(Message message) {
        messages.remove(message.bot(), message.chatId(), message.id());
        live.publish(new LiveEvent(message.bot(), message.chatId(), "deleted", message.id()));
    }

    /** The message that a call names. */
    static int messageId(Params params) {
        int id = params.number("message_id", 0);
        if (id == 0) {
            throw Refusal.badRequest("message identifier is not specified");
        }
        return id;
    }

    private static @Nullable Markup buttons(@Nullable Markup markup) {
        return markup instanceof Markup.Inline ? markup : null;
    }
}
