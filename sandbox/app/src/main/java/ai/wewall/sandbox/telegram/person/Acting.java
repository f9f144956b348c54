package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Saying;
import ai.wewall.sandbox.telegram.chat.Speaking;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.wire.Content;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** What people write to bots. */
public final class Acting {

    private final Messages messages;
    private final Speaking speaking;
    private final Blocking blocking;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Acting(
            Messages messages, Speaking speaking, Blocking blocking, TransactionTemplate transaction, Clock clock) {
        this.messages = messages;
        this.speaking = speaking;
        this.blocking = blocking;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Says something to a bot; somebody unknown is made up, and a block ends. */
    public Message say(BotName bot, long personId, Content content) {
        return say(Saying.privately(bot, personId, content));
    }

    /** Says something anywhere. */
    public Message say(Saying saying) {
        if (saying.replyTo() != null) {
            found(saying.bot(), saying.chatId(), saying.replyTo());
        }
        if (saying.chatId() > 0) {
            blocking.unblock(saying.bot(), saying.personId());
        }
        return speaking.say(saying);
    }

    /** Changes the text, or the caption, of a message of one's own. */
    public Message edit(BotName bot, long personId, long chatId, int messageId, Content typed) {
        Message edited = Objects.requireNonNull(transaction.execute(status -> {
            Message before = found(bot, chatId, messageId);
            if (before.fromId() != personId) {
                throw Misstep.refused("message " + messageId + " was not written by the person");
            }
            Message after = before.edited(changed(before.content(), typed), before.markup(), clock.instant());
            messages.replace(after);
            speaking.tellBot(after, "edited_message");
            return after;
        }));
        speaking.publish(edited);
        return edited;
    }

    private Message found(BotName bot, long chatId, int messageId) {
        return messages.find(bot, chatId, messageId)
                .orElseThrow(() -> Misstep.notFound("there is no message " + messageId));
    }

    private static Content changed(Content before, Content typed) {
        if (before.text() != null) {
            return typed;
        }
        if (!before.mayHaveCaption()) {
            throw Misstep.refused("the message has neither a text nor a caption");
        }
        return before.withCaption(
                Objects.requireNonNullElse(typed.text(), ""), Objects.requireNonNullElse(typed.entities(), List.of()));
    }
}
