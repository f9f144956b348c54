package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import java.time.Clock;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings what people say into chats, and to the bots that may read there. */
public final class Speaking {

    private final Bots bots;
    private final People people;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Sight sight;
    private final UpdateQueue updates;
    private final MessageWire wire;
    private final Arrivals arrivals;
    private final LiveEvents live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Speaking(
            Bots bots,
            People people,
            Dialogs dialogs,
            Messages messages,
            Sight sight,
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
        this.sight = sight;
        this.updates = updates;
        this.wire = wire;
        this.arrivals = arrivals;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Says something; somebody unknown is made up, and in a private chat a block ends. */
    public Message say(Saying saying) {
        Message said = Objects.requireNonNull(transaction.execute(status -> {
            people.known(saying.personId());
            if (saying.chatId() > 0) {
                dialogs.open(saying.bot(), saying.personId());
            }
            Message message = message(saying);
            messages.add(message);
            tellBot(message, "message");
            return message;
        }));
        publish(said);
        return said;
    }

    private Message message(Saying saying) {
        return new Message(
                saying.bot(),
                saying.chatId(),
                bots.nextMessageId(saying.bot()),
                saying.personId(),
                clock.instant(),
                saying.content(),
                saying.markup(),
                saying.replyTo(),
                saying.topicId(),
                saying.origin());
    }

    /** Queues an update about a message in the running transaction, if its bot may read it. */
    public void tellBot(Message message, String kind) {
        if (sight.sees(message)) {
            updates.add(message.bot(), message.chatId(), kind, wire.of(message));
        }
    }

    /** Shows a message, or its new form, to those who wait for it. */
    public void publish(Message message) {
        arrivals.ring(message.bot());
        live.publish(new LiveEvent(message.bot(), message.chatId(), "message", message));
    }
}
