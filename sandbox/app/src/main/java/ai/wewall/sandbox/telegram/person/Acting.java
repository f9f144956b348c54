package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.chat.UpdateQueue;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Content;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** What people write to bots. */
public final class Acting {

    private final Bots bots;
    private final People people;
    private final Dialogs dialogs;
    private final Messages messages;
    private final UpdateQueue updates;
    private final MessageWire wire;
    private final Arrivals arrivals;
    private final LiveEvents live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Acting(
            Bots bots,
            People people,
            Dialogs dialogs,
            Messages messages,
            UpdateQueue updates,
            MessageWire wire,
            Arrivals arrivals,
            LiveEvents live,
            TransactionTemplate transaction,
            Clock clock) {
        this.bots = bots;
        this.people = people;
        this.dialogs = dialogs;
        this.messages = messages;
        this.updates = updates;
        this.wire = wire;
        this.arrivals = arrivals;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Says something; somebody unknown is made up, and a block ends. */
    public Message say(BotName bot, long personId, Content content) {
        Message said = Objects.requireNonNull(transaction.execute(status -> {
            people.known(personId);
            dialogs.open(bot, personId);
            Message message = new Message(
                    bot, personId, bots.nextMessageId(bot), personId, clock.instant(), null, content, null, null);
            messages.add(message);
            updates.add(bot, personId, "message", wire.of(message));
            return message;
        }));
        tell(said);
        return said;
    }

    /** Changes the text, or the caption, of a message of one's own. */
    public Message edit(BotName bot, long personId, int messageId, Content typed) {
        Message edited = Objects.requireNonNull(transaction.execute(status -> {
            Message before = messages.find(bot, personId, messageId)
                    .orElseThrow(() -> Misstep.notFound("there is no message " + messageId));
            if (before.fromId() != personId) {
                throw Misstep.refused("message " + messageId + " was not written by the person");
            }
            Message after = before.edited(changed(before.content(), typed), null, clock.instant());
            messages.replace(after);
            updates.add(bot, personId, "edited_message", wire.of(after));
            return after;
        }));
        tell(edited);
        return edited;
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

    private void tell(Message message) {
        arrivals.ring(message.bot());
        live.publish(new LiveEvent(message.bot(), message.chatId(), "message", message));
    }
}
