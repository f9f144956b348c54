package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.Origin;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a bot's messages into chats. */
final class Sending {

    private final BotDirectory directory;
    private final Bots bots;
    private final Messages messages;
    private final Dialogs dialogs;
    private final SendingPace pace;
    private final LiveEvents live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sending(
            BotDirectory directory,
            Bots bots,
            Messages messages,
            Dialogs dialogs,
            SendingPace pace,
            LiveEvents live,
            TransactionTemplate transaction,
            Clock clock) {
        this.directory = directory;
        this.bots = bots;
        this.messages = messages;
        this.dialogs = dialogs;
        this.pace = pace;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is to be said. */
    record Draft(
            Chats.Place place,
            @Nullable Markup markup,
            @Nullable Integer replyTo) {

        long chatId() {
            return place.chatId();
        }
    }

    /** Sends one message a content. */
    List<Message> send(BotName bot, Draft draft, List<Content> contents) {
        return send(bot, draft, contents, null);
    }

    /** Sends one message a content, all of them from elsewhere. */
    List<Message> send(BotName bot, Draft draft, List<Content> contents, @Nullable Origin origin) {
        if (draft.chatId() < 0) {
            MarkupReader.refuseApps(draft.markup());
        }
        pace.take(bot, draft.chatId(), contents.size());
        List<Message> sent = Objects.requireNonNull(transaction.execute(status -> contents.stream()
                .map(content -> add(bot, draft, content, origin))
                .toList()));
        sent.forEach(message -> live.publish(new LiveEvent(bot, draft.chatId(), "message", message)));
        return sent;
    }

    /** An answer stands in the topic of what it answers, unless another one is named. */
    private @Nullable Integer topic(BotName bot, Draft draft) {
        if (draft.place().topicId() != null || draft.replyTo() == null) {
            return draft.place().topicId();
        }
        return messages.find(bot, draft.chatId(), draft.replyTo())
                .map(Message::topicId)
                .orElse(null);
    }

    private Message add(BotName bot, Draft draft, Content content, @Nullable Origin origin) {
        Message message = new Message(
                bot,
                draft.chatId(),
                bots.nextMessageId(bot),
                directory.of(bot).id(),
                clock.instant(),
                content,
                draft.markup(),
                draft.replyTo(),
                topic(bot, draft),
                origin);
        messages.add(message);
        changeKeyboard(bot, draft);
        return message;
    }

    private void changeKeyboard(BotName bot, Draft draft) {
        if (draft.markup() instanceof Markup.Keyboard keyboard) {
            dialogs.keyboard(bot, draft.chatId(), keyboard);
        } else if (draft.markup() instanceof Markup.RemoveKeyboard) {
            dialogs.keyboard(bot, draft.chatId(), null);
        }
    }

    /** The message that a call answers. */
    @Nullable
    Integer replyTo(BotName bot, long chatId, Params params) {
        var reply = params.json("reply_parameters", "can't parse reply parameters JSON object");
        int id = reply.map(parameters -> parameters.path("message_id").asInt(0))
                .orElseGet(() -> params.number("reply_to_message_id", 0));
        if (id == 0) {
            return null;
        }
        if (messages.find(bot, chatId, id).isPresent()) {
            return id;
        }
        boolean without = reply.map(parameters ->
                        parameters.path("allow_sending_without_reply").asBoolean(false))
                .orElseGet(() -> params.flag("allow_sending_without_reply"));
        if (without) {
            return null;
        }
        throw Refusal.badRequest("message to be replied not found");
    }
}
