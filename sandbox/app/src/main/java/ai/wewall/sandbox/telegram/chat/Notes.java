package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.ServiceNote;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells in a group what happened to it. Its bots hear of it, of what they did themselves too. */
public final class Notes {

    private final Bots bots;
    private final Messages messages;
    private final Speaking speaking;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Notes(Bots bots, Messages messages, Speaking speaking, TransactionTemplate transaction, Clock clock) {
        this.bots = bots;
        this.messages = messages;
        this.speaking = speaking;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells something that a person or the bot did. */
    public Message tell(Group group, long actorId, @Nullable Integer topicId, ServiceNote note) {
        return tell(group, actorId, bots.nextMessageId(group.bot()), topicId, note);
    }

    /** Tells of a new topic, whose id is the message's. */
    Message tellOfTopic(Group group, long actorId, ServiceNote note) {
        int id = bots.nextMessageId(group.bot());
        return tell(group, actorId, id, id, note);
    }

    private Message tell(Group group, long actorId, int id, @Nullable Integer topicId, ServiceNote note) {
        Message told = new Message(
                group.bot(),
                group.id(),
                id,
                actorId,
                clock.instant(),
                Content.service(note),
                null,
                null,
                topicId,
                null);
        Message stored = Objects.requireNonNull(transaction.execute(status -> {
            messages.add(told);
            speaking.tellBot(told, "message");
            return told;
        }));
        speaking.publish(stored);
        return stored;
    }
}
