package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counters and settings of the bots. */
public final class Bots {

    private final JdbcClient database;

    public Bots(JdbcClient database) {
        this.database = database;
    }

    /** The next id of a message; until the transaction ends no other can take one. */
    public int nextMessageId(BotName bot) {
        return database.sql(
                        "update telegram.bot set last_message_id = last_message_id + 1 where name = ? returning last_message_id")
                .param(bot.key())
                .query(Integer.class)
                .single();
    }

    /** The next id of an update; until the transaction ends no other can take one. */
    public int nextUpdateId(BotName bot) {
        return database.sql(
                        "update telegram.bot set last_update_id = last_update_id + 1 where name = ? returning last_update_id")
                .param(bot.key())
                .query(Integer.class)
                .single();
    }

    /** A setting as JSON text. */
    public Optional<String> setting(BotName bot, String key) {
        return database.sql("select value::text from telegram.bot_setting where bot = ? and key = ?")
                .params(bot.key(), key)
                .query(String.class)
                .optional();
    }

    /** Keeps a setting, given as JSON text. */
    public void keep(BotName bot, String key, String json) {
        database.sql("""
                        insert into telegram.bot_setting values (?, ?, ?::jsonb)
                        on conflict (bot, key) do update set value = excluded.value
                        """).params(bot.key(), key, json).update();
    }

    /** Forgets a setting. */
    public void forget(BotName bot, String key) {
        database.sql("delete from telegram.bot_setting where bot = ? and key = ?")
                .params(bot.key(), key)
                .update();
    }
}
