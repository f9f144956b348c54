package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.bot.InlineSending;
import ai.wewall.sandbox.telegram.bot.InlineSending.Target;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.InlineWaits;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.chat.UpdateQueue;
import ai.wewall.sandbox.telegram.store.InlineQueries;
import ai.wewall.sandbox.telegram.store.InlineQuery;
import ai.wewall.sandbox.telegram.store.InlineResult;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Types behind a bot's name, and picks of what it offers. */
public final class InlineAsking {

    private static final int LONGEST_QUERY = 256;

    private final People people;
    private final InlineQueries queries;
    private final InlineSending sending;
    private final GroupActing entering;
    private final UpdateQueue updates;
    private final MessageWire wire;
    private final Arrivals arrivals;
    private final InlineWaits waits;
    private final TransactionTemplate transaction;
    private final TelegramJson json;
    private final Clock clock;

    public InlineAsking(
            People people,
            InlineQueries queries,
            InlineSending sending,
            GroupActing entering,
            UpdateQueue updates,
            MessageWire wire,
            Arrivals arrivals,
            InlineWaits waits,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        this.people = people;
        this.queries = queries;
        this.sending = sending;
        this.entering = entering;
        this.updates = updates;
        this.wire = wire;
        this.arrivals = arrivals;
        this.waits = waits;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is typed.
     *
     * @param offset where the results are to begin, empty for the first ones
     * @param chatId the chat that it is typed in
     */
    record Typed(BotName bot, long personId, long chatId, String query, String offset) {}

    /** Asks the bot and answers the query, with results if they came within the wait. */
    InlineQuery ask(Typed typed, long waitMillis) throws InterruptedException {
        if (typed.query().codePointCount(0, typed.query().length()) > LONGEST_QUERY) {
            throw Misstep.refused("a query has up to " + LONGEST_QUERY + " characters");
        }
        long id = Objects.requireNonNull(transaction.execute(status -> {
            long query = queries.add(typed.bot(), typed.personId(), typed.query(), typed.offset(), clock.instant());
            updates.add(typed.bot(), typed.personId(), "inline_query", update(query, typed));
            return query;
        }));
        arrivals.ring(typed.bot());
        waits.await(id, waitMillis);
        return found(typed.personId(), id);
    }

    private ObjectNode update(long id, Typed typed) {
        ObjectNode query = json.object().put("id", Long.toString(id));
        query.set("from", json.tree(people.known(typed.personId()).user()));
        String chat = typed.chatId() == typed.personId()
                ? "sender"
                : wire.chat(typed.bot(), typed.chatId()).type();
        query.put("chat_type", chat);
        return query.put("query", typed.query()).put("offset", typed.offset());
    }

    /** A query of a person. */
    InlineQuery found(long personId, long id) {
        return queries.find(id)
                .filter(query -> query.personId() == personId)
                .orElseThrow(() -> Misstep.notFound("there is no inline query " + id));
    }

    /** Sends one of the results into a chat; the bot is told which. */
    Message choose(long personId, long queryId, String resultId, Target target) {
        InlineQuery query = found(personId, queryId);
        InlineResult result =
                Objects.requireNonNull(query.answer() == null ? noResults() : query.answer()).results().stream()
                        .filter(one -> one.id().equals(resultId))
                        .findFirst()
                        .orElseThrow(() -> Misstep.notFound("there is no result " + resultId));
        entering.enter(query.bot(), personId, target);
        Message sent = sending.send(query.bot(), personId, target, result);
        tellChosen(query, resultId, sent);
        return sent;
    }

    private static InlineQuery.Answer noResults() {
        throw Misstep.refused("the bot has not answered yet");
    }

    private void tellChosen(InlineQuery query, String resultId, Message sent) {
        ObjectNode chosen = json.object().put("result_id", resultId);
        chosen.set("from", json.tree(people.known(query.personId()).user()));
        String told = InlineSending.told(sent);
        if (told != null) {
            chosen.put("inline_message_id", told);
        }
        chosen.put("query", query.query());
        transaction.executeWithoutResult(
                status -> updates.add(query.bot(), query.personId(), "chosen_inline_result", chosen));
        arrivals.ring(query.bot());
    }
}
