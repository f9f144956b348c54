package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.chat.UpdateQueue;
import ai.wewall.sandbox.telegram.store.CallbackQueries;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import ai.wewall.sandbox.telegram.wire.User;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Presses of the buttons under messages. */
public final class Pressing {

    private final People people;
    private final Messages messages;
    private final CallbackQueries queries;
    private final UpdateQueue updates;
    private final MessageWire wire;
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;
    private final TelegramJson json;
    private final Clock clock;

    public Pressing(
            People people,
            Messages messages,
            CallbackQueries queries,
            UpdateQueue updates,
            MessageWire wire,
            Arrivals arrivals,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        this.people = people;
        this.messages = messages;
        this.queries = queries;
        this.updates = updates;
        this.wire = wire;
        this.arrivals = arrivals;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Presses a button that the message carries, and answers the id of the press. */
    public long press(BotName bot, long personId, long chatId, int messageId, String data) {
        Message message = messages.find(bot, chatId, messageId)
                .orElseThrow(() -> Misstep.notFound("there is no message " + messageId));
        boolean carried = Markup.rows(message.markup()).stream()
                .flatMap(List::stream)
                .anyMatch(button -> data.equals(button.callbackData()));
        if (!carried) {
            throw Misstep.refused("message " + messageId + " carries no button with the data " + data);
        }
        long id = Objects.requireNonNull(transaction.execute(status -> {
            User presser = people.known(personId).user();
            long query = queries.add(message, personId, data, clock.instant());
            updates.add(bot, chatId, "callback_query", callback(query, presser, message, data));
            return query;
        }));
        arrivals.ring(bot);
        return id;
    }

    private ObjectNode callback(long query, User presser, Message message, String data) {
        ObjectNode callback = json.object().put("id", Long.toString(query));
        callback.set("from", json.tree(presser));
        if (message.inlineMessageId() == null) {
            callback.set("message", wire.of(message));
        } else {
            callback.put("inline_message_id", message.inlineMessageId());
        }
        callback.put(
                "chat_instance",
                Long.toString(message.chatId() * 7_919 + message.bot().key().hashCode()));
        return callback.put("data", data);
    }
}
