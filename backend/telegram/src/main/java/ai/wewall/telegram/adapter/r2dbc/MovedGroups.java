package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** What waits for a group goes along when it becomes a supergroup. All join the caller's transaction. */
final class MovedGroups {

    private final DatabaseClient database;
    private final String bot;

    MovedGroups(DatabaseClient database, String bot) {
        this.database = database;
        this.bot = bot;
    }

    /** Private chats never move, so nothing is looked up for them. */
    Mono<ChatId> placeOf(ChatId chat) {
        return chat.isShared()
                ? sql("select now_id from telegram.chat_moved where bot = :bot and chat_id = :chat")
                        .bind("chat", chat.value())
                        .map(row -> new ChatId(Rows.value(row, "now_id", Long.class)))
                        .one()
                        .defaultIfEmpty(chat)
                : Mono.just(chat);
    }

    /** May be told any number of times; each takes along what came under the old id meanwhile. */
    Mono<Void> follow(ChatId group, ChatId supergroup, Instant now) {
        return between(group, supergroup, """
                        insert into telegram.chat_moved (bot, chat_id, now_id, moved_at) values (:bot, :from, :to, :now)
                        on conflict do nothing""")
                .bind("now", Rows.time(now))
                .then()
                .then(takeLanes(group, supergroup))
                .then(between(
                                group,
                                supergroup,
                                "update telegram.outbox set chat_id = :to where bot = :bot and chat_id = :from")
                        .then());
    }

    /**
     * The lanes are taken in one order, so that nobody claims a message while it moves. A message that is under way keeps
     * its claim: the new lane waits as long as the old one would have.
     */
    private Mono<Void> takeLanes(ChatId group, ChatId supergroup) {
        return between(group, supergroup, """
                        insert into telegram.outbox_lane (bot, chat_id) values (:bot, :to), (:bot, :from)
                        on conflict do nothing""")
                .then()
                .then(between(group, supergroup, """
                                select from telegram.outbox_lane where bot = :bot and chat_id in (:from, :to)
                                order by chat_id for update""").then())
                .then(between(group, supergroup, """
                                update telegram.outbox_lane l set due_at = greatest(l.due_at, old.due_at),
                                    paid_until = greatest(l.paid_until, old.paid_until)
                                from telegram.outbox_lane old where l.bot = :bot and l.chat_id = :to
                                and old.bot = :bot and old.chat_id = :from""").then());
    }

    /** Messages have other numbers in the supergroup, so no list is known to be shown there. */
    Mono<Void> remember(ChatId group, ChatId supergroup) {
        return between(group, supergroup, """
                        with known as (
                            update telegram.chat c set chat_id = :to where c.bot = :bot and c.chat_id = :from
                            and not exists (select from telegram.chat n where n.bot = :bot and n.chat_id = :to)),
                        messages as (
                            delete from telegram.shown where bot = :bot and chat_id = :from)
                        update telegram.board set chat_id = :to, message_id = null
                        where bot = :bot and chat_id = :from""").then();
    }

    private GenericExecuteSpec between(ChatId from, ChatId to, String statement) {
        return sql(statement).bind("from", from.value()).bind("to", to.value());
    }

    private GenericExecuteSpec sql(String statement) {
        return database.sql(statement).bind("bot", bot);
    }
}
