package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.application.outbox.Edits;
import ai.wewall.telegram.application.outbox.Lane;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.application.outbox.Priority;
import ai.wewall.telegram.application.outbox.QueuedMessage;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Parts;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** The outbox in PostgreSQL. */
final class R2dbcOutbox implements Outbox {

    private final DatabaseClient database;
    private final StoredJson json;
    private final String bot;
    private final MovedGroups moves;

    R2dbcOutbox(DatabaseClient database, StoredJson json, String bot) {
        this.database = database;
        this.json = json;
        this.bot = bot;
        this.moves = new MovedGroups(database, bot);
    }

    @Override
    public Mono<Void> add(ChatId chat, List<Outgoing> messages, Priority priority, Instant now) {
        return moves.placeOf(chat).flatMap(place -> addTo(place, messages, priority, now));
    }

    private Mono<Void> addTo(ChatId chat, List<Outgoing> messages, Priority priority, Instant now) {
        return sql("insert into telegram.outbox_lane (bot, chat_id) values (:bot, :chat) on conflict do nothing")
                .bind("chat", chat.value())
                .then()
                .thenMany(Flux.fromIterable(messages))
                .concatMapIterable(Parts::of)
                .concatMap(message -> forget(chat, Edits.replaced(message)).then(insert(chat, message, priority, now)))
                .then();
    }

    private Mono<Void> forget(ChatId chat, List<String> edits) {
        return edits.isEmpty()
                ? Mono.empty()
                : sql("""
                                delete from telegram.outbox
                                where bot = :bot and chat_id = :chat and edits = any(:edits) and parked_at is null""")
                        .bind("chat", chat.value())
                        .bind("edits", edits.toArray(String[]::new))
                        .then();
    }

    private Mono<Void> insert(ChatId chat, Outgoing message, Priority priority, Instant now) {
        return sql("""
                        insert into telegram.outbox (bot, chat_id, message, priority, edits, created_at)
                        values (:bot, :chat, :message, :priority, :edits, :now)""")
                .bind("chat", chat.value())
                .bind("message", json.write(message))
                .bind("priority", priority.ordinal())
                .bind("edits", Parameter.fromOrEmpty(Edits.key(message), String.class))
                .bind("now", Rows.time(now))
                .then();
    }

    @Override
    public Mono<Lane> lease(Instant now) {
        return sql("""
                        select l.chat_id, l.paid_until from telegram.outbox o
                        join telegram.outbox_lane l on l.bot = o.bot and l.chat_id = o.chat_id
                        where o.bot = :bot and o.parked_at is null and l.due_at <= :now
                        order by o.priority, o.id limit 1 for update of l skip locked""")
                .bind("now", Rows.time(now))
                .map(row ->
                        new Lane(new ChatId(Rows.value(row, "chat_id", Long.class)), Rows.instant(row, "paid_until")))
                .one();
    }

    /** A statement of its own, as only a fresh snapshot shows what the lane's last holder has done. */
    @Override
    public Mono<QueuedMessage> first(ChatId chat, Instant now) {
        return sql("""
                        select o.id, o.message, o.attempts, o.created_at from telegram.outbox o
                        join telegram.outbox_lane l on l.bot = o.bot and l.chat_id = o.chat_id
                        where o.bot = :bot and o.chat_id = :chat and o.parked_at is null and l.due_at <= :now
                        order by o.id limit 1""")
                .bind("chat", chat.value())
                .bind("now", Rows.time(now))
                .map(row -> new Stored(
                        Rows.value(row, "id", Long.class),
                        Rows.value(row, "message", String.class),
                        Rows.value(row, "attempts", Integer.class),
                        Rows.instant(row, "created_at")))
                .one()
                .flatMap(stored -> readable(chat, stored, now));
    }

    /** What an older release has kept in a form that is not read any more must not stop all others. */
    private Mono<QueuedMessage> readable(ChatId chat, Stored stored, Instant now) {
        return Mono.fromCallable(() -> json.read(stored.message(), Outgoing.class))
                .map(message -> new QueuedMessage(stored.id(), chat, message, stored.attempts(), stored.queuedAt()))
                .onErrorResume(
                        JacksonException.class,
                        anotherForm -> park(stored.id(), "UNREADABLE", now).then(Mono.empty()));
    }

    private record Stored(long id, String message, int attempts, Instant queuedAt) {}

    @Override
    public Mono<Instant> pace() {
        return sql("insert into telegram.outbox_pace (bot) values (:bot) on conflict do nothing")
                .then()
                .then(sql("select paid_until from telegram.outbox_pace where bot = :bot for update")
                        .map(row -> Rows.instant(row, "paid_until"))
                        .one());
    }

    @Override
    public Mono<Void> savePace(Instant paidUntil) {
        return sql("update telegram.outbox_pace set paid_until = :until where bot = :bot")
                .bind("until", Rows.time(paidUntil))
                .then();
    }

    @Override
    public Mono<Void> saveLane(Lane lane, Instant dueAt) {
        return sql("""
                        update telegram.outbox_lane set paid_until = :until, due_at = :due
                        where bot = :bot and chat_id = :chat""")
                .bind("until", Rows.time(lane.paidUntil()))
                .bind("due", Rows.time(dueAt))
                .bind("chat", lane.chat().value())
                .then();
    }

    @Override
    public Mono<Void> defer(ChatId chat, Instant dueAt) {
        return sql("update telegram.outbox_lane set due_at = :due where bot = :bot and chat_id = :chat")
                .bind("due", Rows.time(dueAt))
                .bind("chat", chat.value())
                .then();
    }

    @Override
    public Mono<Void> countAttempt(long message) {
        return of(message, "update telegram.outbox set attempts = attempts + 1 where bot = :bot and id = :id")
                .then();
    }

    @Override
    public Mono<Void> remove(long message) {
        return of(message, "delete from telegram.outbox where bot = :bot and id = :id")
                .then();
    }

    @Override
    public Mono<Void> replace(long message, Outgoing instead) {
        return of(
                        message,
                        "update telegram.outbox set message = :message, attempts = 0, edits = null where bot = :bot and id = :id")
                .bind("message", json.write(instead))
                .then();
    }

    @Override
    public Mono<Void> park(long message, String reason, Instant now) {
        return of(
                        message,
                        "update telegram.outbox set parked_at = :now, reason = :reason where bot = :bot and id = :id")
                .bind("reason", reason)
                .bind("now", Rows.time(now))
                .then();
    }

    @Override
    public Mono<Void> drop(ChatId chat) {
        return sql("delete from telegram.outbox where bot = :bot and chat_id = :chat and parked_at is null")
                .bind("chat", chat.value())
                .then();
    }

    @Override
    public Mono<Void> follow(ChatId group, ChatId supergroup, Instant now) {
        return moves.follow(group, supergroup, now);
    }

    @Override
    public Mono<ChatId> placeOf(ChatId chat) {
        return moves.placeOf(chat);
    }

    @Override
    public Mono<Long> forgetBefore(Instant time) {
        return sql("delete from telegram.outbox where bot = :bot and parked_at < :time")
                .bind("time", Rows.time(time))
                .fetch()
                .rowsUpdated();
    }

    private GenericExecuteSpec of(long message, String statement) {
        return sql(statement).bind("id", message);
    }

    private GenericExecuteSpec sql(String statement) {
        return database.sql(statement).bind("bot", bot);
    }
}
