package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.inbox.PendingUpdate;
import ai.wewall.telegram.application.inbox.RawUpdate;
import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** The inbox in PostgreSQL. A worker holds a chat by the lock of its lane, so a killed one holds nothing. */
final class R2dbcInbox implements Inbox {

    private static final String PENDING = "%1$s.handled_at is null and %1$s.parked_at is null";

    private final DatabaseClient database;
    private final String bot;

    R2dbcInbox(DatabaseClient database, String bot) {
        this.database = database;
        this.bot = bot;
    }

    @Override
    public Mono<Integer> store(List<RawUpdate> updates, Instant now) {
        List<RawUpdate> ordered =
                updates.stream().sorted(Comparator.comparingLong(RawUpdate::id)).toList();
        return openLanes(ordered).then(insert(ordered, now));
    }

    /** In one order everywhere, so that two who store at once never wait for each other. */
    private Mono<Void> openLanes(List<RawUpdate> updates) {
        Long[] chats = updates.stream()
                .map(update -> update.chat().value())
                .distinct()
                .sorted()
                .toArray(Long[]::new);
        return sql("""
                        insert into telegram.inbox_lane (bot, chat_id)
                        select :bot, chat from unnest(:chats) chat on conflict do nothing""").bind("chats", chats).then();
    }

    private Mono<Integer> insert(List<RawUpdate> updates, Instant now) {
        return sql("""
                        insert into telegram.inbox (bot, update_id, chat_id, payload, received_at)
                        select :bot, u.id, u.chat, u.payload, :now
                        from unnest(:ids, :chats, :payloads) u (id, chat, payload)
                        on conflict do nothing""")
                .bind("ids", updates.stream().map(RawUpdate::id).toArray(Long[]::new))
                .bind(
                        "chats",
                        updates.stream().map(update -> update.chat().value()).toArray(Long[]::new))
                .bind("payloads", updates.stream().map(RawUpdate::payload).toArray(String[]::new))
                .bind("now", Rows.time(now))
                .fetch()
                .rowsUpdated()
                .map(Long::intValue);
    }

    @Override
    public Mono<ChatId> lease(Instant now) {
        return sql("""
                        select l.chat_id from telegram.inbox i
                        join telegram.inbox_lane l on l.bot = i.bot and l.chat_id = i.chat_id
                        where i.bot = :bot and %s and i.next_attempt <= :now
                        and not exists (select from telegram.inbox e where e.bot = i.bot and e.chat_id = i.chat_id
                            and e.update_id < i.update_id and %s)
                        order by i.update_id limit 1 for update of l skip locked""".formatted(PENDING.formatted("i"), PENDING.formatted("e")))
                .bind("now", Rows.time(now))
                .map(row -> new ChatId(Rows.value(row, "chat_id", Long.class)))
                .one();
    }

    /** A statement of its own, as only a fresh snapshot shows what the lane's last holder has done. */
    @Override
    public Mono<PendingUpdate> next(ChatId chat, Instant now) {
        return sql("""
                        select * from (select i.update_id, i.chat_id, i.payload, i.received_at, i.attempts, i.next_attempt
                            from telegram.inbox i where i.bot = :bot and i.chat_id = :chat and %s
                            order by i.update_id limit 1) oldest
                        where next_attempt <= :now""".formatted(PENDING.formatted("i")))
                .bind("chat", chat.value())
                .bind("now", Rows.time(now))
                .map(row -> new PendingUpdate(
                        Rows.value(row, "update_id", Long.class),
                        new ChatId(Rows.value(row, "chat_id", Long.class)),
                        Rows.value(row, "payload", String.class),
                        Rows.instant(row, "received_at"),
                        Rows.value(row, "attempts", Integer.class)))
                .one();
    }

    @Override
    public Mono<Void> postpone(PendingUpdate update, Instant until) {
        return sql("update telegram.inbox set next_attempt = :until where bot = :bot and update_id = :update")
                .bind("update", update.id())
                .bind("until", Rows.time(until))
                .then();
    }

    /** Album ids are words; what is none is no part of a pattern. */
    @Override
    public Mono<Boolean> hasWordsUnder(PendingUpdate update, String album) {
        if (!album.matches("[A-Za-z0-9_-]+")) {
            return Mono.just(false);
        }
        return sql("""
                        select exists (select from telegram.inbox i where i.bot = :bot and i.chat_id = :chat
                            and i.update_id > :update and %s and i.payload ~ :album and i.payload ~ :caption) as words""".formatted(PENDING.formatted("i")))
                .bind("chat", update.chat().value())
                .bind("update", update.id())
                .bind("album", "\"media_group_id\"\\s*:\\s*\"" + album + "\"")
                .bind("caption", "\"caption\"\\s*:")
                .map(row -> Rows.value(row, "words", Boolean.class))
                .one();
    }

    @Override
    public Mono<Void> markHandled(long update, Instant now) {
        return sql("""
                        update telegram.inbox set handled_at = :now, payload = '', reason = null
                        where bot = :bot and update_id = :update""").bind("update", update).bind("now", Rows.time(now)).then();
    }

    @Override
    public Mono<Boolean> markFailed(PendingUpdate update, String reason, Instant nextAttempt) {
        return afterFailure(update, reason, "next_attempt = :time", nextAttempt);
    }

    @Override
    public Mono<Boolean> park(PendingUpdate update, String reason, Instant now) {
        return afterFailure(update, reason, "parked_at = :time", now);
    }

    /** Waits for whoever holds the chat now, and then looks whether the update is as it was. */
    private Mono<Boolean> afterFailure(PendingUpdate update, String reason, String change, Instant time) {
        return sql("select from telegram.inbox_lane where bot = :bot and chat_id = :chat for update")
                .bind("chat", update.chat().value())
                .then()
                .then(sql("""
                                update telegram.inbox i set attempts = attempts + 1, reason = :reason, %s
                                where bot = :bot and update_id = :update and attempts = :attempts and %s""".formatted(change, PENDING.formatted("i")))
                        .bind("update", update.id())
                        .bind("attempts", update.attempts())
                        .bind("reason", reason)
                        .bind("time", Rows.time(time))
                        .fetch()
                        .rowsUpdated())
                .map(rows -> rows > 0);
    }

    @Override
    public Mono<Long> forgetBefore(Instant time) {
        return sql("delete from telegram.inbox where bot = :bot and (handled_at < :time or parked_at < :time)")
                .bind("time", Rows.time(time))
                .fetch()
                .rowsUpdated();
    }

    private GenericExecuteSpec sql(String statement) {
        return database.sql(statement).bind("bot", bot);
    }
}
