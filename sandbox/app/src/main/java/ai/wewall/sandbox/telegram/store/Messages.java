package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The messages of all chats. */
public final class Messages {

    private final JdbcClient database;
    private final TelegramJson json;

    public Messages(JdbcClient database, TelegramJson json) {
        this.database = database;
        this.json = json;
    }

    /** Adds a message. */
    public void add(Message message) {
        database.sql("""
                        insert into telegram.message
                        (bot, chat_id, id, from_id, sent_at, content, markup, reply_to, topic_id, origin)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?::jsonb)
                        """)
                .params(Arrays.asList(
                        message.bot().key(),
                        message.chatId(),
                        message.id(),
                        message.fromId(),
                        Timestamp.from(message.sentAt()),
                        json.write(message.content()),
                        written(message.markup()),
                        message.replyTo(),
                        message.topicId(),
                        written(message.origin())))
                .update();
    }

    /** Stores the new form of a message. */
    public void replace(Message message) {
        database.sql("""
                        update telegram.message set content = ?::jsonb, markup = ?::jsonb, edited_at = ?
                        where bot = ? and chat_id = ? and id = ?
                        """)
                .params(Arrays.asList(
                        json.write(message.content()),
                        written(message.markup()),
                        message.editedAt() == null ? null : Timestamp.from(message.editedAt()),
                        message.bot().key(),
                        message.chatId(),
                        message.id()))
                .update();
    }

    /** Removes a message; false where there was none. */
    public boolean remove(BotName bot, long chatId, int id) {
        return database.sql("delete from telegram.message where bot = ? and chat_id = ? and id = ?")
                        .params(bot.key(), chatId, id)
                        .update()
                > 0;
    }

    /** One message. */
    public Optional<Message> find(BotName bot, long chatId, int id) {
        return database.sql("select * from telegram.message where bot = ? and chat_id = ? and id = ?")
                .params(bot.key(), chatId, id)
                .query(this::row)
                .optional();
    }

    /** The messages of a chat after one, oldest first. */
    public List<Message> after(BotName bot, long chatId, int after, int limit) {
        return database.sql(
                        "select * from telegram.message where bot = ? and chat_id = ? and id > ? order by id limit ?")
                .params(bot.key(), chatId, after, limit)
                .query(this::row)
                .list();
    }

    /** The newest messages of a chat, or of one of its topics, before one, oldest first. */
    public List<Message> before(BotName bot, long chatId, @Nullable Integer topicId, int before, int limit) {
        return database.sql("""
                        select * from (select * from telegram.message where bot = ? and chat_id = ? and id < ?
                        and (?::integer is null or topic_id = ?) order by id desc limit ?) as newest order by id
                        """)
                .params(Arrays.asList(bot.key(), chatId, before, topicId, topicId, limit))
                .query(this::row)
                .list();
    }

    /** Stores who put which emoji to a message. */
    public void react(Message message, List<Reaction> reactions) {
        database.sql("update telegram.message set reactions = ?::jsonb where bot = ? and chat_id = ? and id = ?")
                .params(json.write(reactions), message.bot().key(), message.chatId(), message.id())
                .update();
    }

    /** Pins a message or takes that back; false where there is none. */
    public boolean pin(BotName bot, long chatId, int id, boolean pinned) {
        return database.sql("update telegram.message set pinned = ? where bot = ? and chat_id = ? and id = ?")
                        .params(pinned, bot.key(), chatId, id)
                        .update()
                > 0;
    }

    /** Unpins all messages of a chat, or those of one of its topics. */
    public void unpinAll(BotName bot, long chatId, @Nullable Integer topicId) {
        database.sql("""
                        update telegram.message set pinned = false
                        where bot = ? and chat_id = ? and pinned and (?::integer is null or topic_id = ?)
                        """)
                .params(Arrays.asList(bot.key(), chatId, topicId, topicId))
                .update();
    }

    /** The newest pinned message of a chat. */
    public Optional<Message> pinned(BotName bot, long chatId) {
        return database.sql(
                        "select * from telegram.message where bot = ? and chat_id = ? and pinned order by id desc limit 1")
                .params(bot.key(), chatId)
                .query(this::row)
                .optional();
    }

    private @Nullable String written(@Nullable Object value) {
        return value == null ? null : json.write(value);
    }

    private Message row(ResultSet row, int number) throws SQLException {
        String markup = row.getString("markup");
        Timestamp edited = row.getTimestamp("edited_at");
        String origin = row.getString("origin");
        String reactions = row.getString("reactions");
        Instant sent = row.getTimestamp("sent_at").toInstant();
        return new Message(
                BotName.of(row.getString("bot")),
                row.getLong("chat_id"),
                row.getInt("id"),
                row.getLong("from_id"),
                sent,
                edited == null ? null : edited.toInstant(),
                json.read(row.getString("content"), Content.class),
                markup == null ? null : json.read(markup, Markup.class),
                row.getObject("reply_to", Integer.class),
                row.getObject("topic_id", Integer.class),
                origin == null ? null : json.read(origin, Origin.class),
                reactions == null ? List.of() : List.of(json.read(reactions, Reaction[].class)));
    }
}
