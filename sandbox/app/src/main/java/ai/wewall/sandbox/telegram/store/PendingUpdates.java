package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Updates that wait to be fetched and confirmed. */
public final class PendingUpdates {

    private final JdbcClient database;

    public PendingUpdates(JdbcClient database) {
        this.database = database;
    }

    /** Adds an update. */
    public void add(BotName bot, PendingUpdate update, Instant at) {
        database.sql("insert into telegram.pending_update values (?, ?, ?, ?, ?::json)")
                .params(bot.key(), update.id(), update.chatId(), Timestamp.from(at), update.body())
                .update();
    }

    /** The oldest ones from an id on. */
    public List<PendingUpdate> from(BotName bot, int firstId, int limit) {
        return database.sql(
                        "select id, chat_id, body::text from telegram.pending_update where bot = ? and id >= ? order by id limit ?")
                .params(bot.key(), firstId, limit)
                .query(PendingUpdate.class)
                .list();
    }

    /** The oldest one of each chat, the oldest first. */
    public List<PendingUpdate> oldestOfChats(BotName bot, int limit) {
        return database.sql("""
                        select id, chat_id, body::text from (select distinct on (chat_id) * from telegram.pending_update
                        where bot = ? order by chat_id, id) as oldest order by id limit ?
                        """)
                .params(bot.key(), limit)
                .query(PendingUpdate.class)
                .list();
    }

    /** Whether one still waits. */
    public boolean isWaiting(BotName bot, int id) {
        return database.sql("select exists (select from telegram.pending_update where bot = ? and id = ?)")
                .params(bot.key(), id)
                .query(Boolean.class)
                .single();
    }

    /** Forgets everything below an id. */
    public void confirmBelow(BotName bot, int id) {
        database.sql("delete from telegram.pending_update where bot = ? and id < ?")
                .params(bot.key(), id)
                .update();
    }

    /** Forgets one that was delivered. */
    public void confirm(BotName bot, int id) {
        database.sql("delete from telegram.pending_update where bot = ? and id = ?")
                .params(bot.key(), id)
                .update();
    }

    /** Forgets all but the newest. */
    public void keepNewest(BotName bot, int count) {
        database.sql("""
                        delete from telegram.pending_update where bot = :bot and id not in
                        (select id from telegram.pending_update where bot = :bot order by id desc limit :count)
                        """).param("bot", bot.key()).param("count", count).update();
    }

    /** Forgets what nobody fetched for too long. */
    public void expire(Instant madeBefore) {
        database.sql("delete from telegram.pending_update where made_at < ?")
                .param(Timestamp.from(madeBefore))
                .update();
    }

    /** How many wait. */
    public int count(BotName bot) {
        return database.sql("select count(*) from telegram.pending_update where bot = ?")
                .param(bot.key())
                .query(Integer.class)
                .single();
    }
}
