package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people sent, or may send, by bots' results. */
public final class InlineMessages {

    private final JdbcClient database;
    private final TelegramJson json;

    public InlineMessages(JdbcClient database, TelegramJson json) {
        this.database = database;
        this.json = json;
    }

    /** Where a message stands. */
    public record Place(long chatId, int messageId) {}

    /** Notes where a sent one stands. */
    public void sent(BotName bot, String id, Place place) {
        database.sql("insert into telegram.inline_message values (?, ?, ?, ?)")
                .params(id, bot.key(), place.chatId(), place.messageId())
                .update();
    }

    /** Where one stands that the bot knows by its id. */
    public Optional<Place> find(BotName bot, String id) {
        return database.sql("select chat_id, message_id from telegram.inline_message where bot = ? and id = ?")
                .params(bot.key(), id)
                .query(Place.class)
                .optional();
    }

    /** Keeps one that a person may share. */
    public void prepare(PreparedMessage message) {
        database.sql("insert into telegram.prepared_message values (?, ?, ?, ?::jsonb, ?::jsonb, ?)")
                .params(
                        message.id(),
                        message.bot().key(),
                        message.personId(),
                        json.write(message.result()),
                        json.write(message.chats()),
                        Timestamp.from(message.expiresAt()))
                .update();
    }

    /** A prepared one. */
    public Optional<PreparedMessage> prepared(BotName bot, String id) {
        return database.sql("select * from telegram.prepared_message where bot = ? and id = ?")
                .params(bot.key(), id)
                .query(this::row)
                .optional();
    }

    /** Notes that a Mini App was opened in a way that lets its bot answer for the person. */
    public void opened(BotName bot, String webAppQueryId, long personId, Instant at) {
        database.sql("insert into telegram.web_app_query values (?, ?, ?, ?, false) on conflict do nothing")
                .params(webAppQueryId, bot.key(), personId, Timestamp.from(at))
                .update();
    }

    /** Takes such an opening since a moment, once: the person whom it was. */
    public Optional<Long> take(BotName bot, String webAppQueryId, Instant since) {
        return database.sql("""
                        update telegram.web_app_query set answered = true
                        where bot = ? and id = ? and not answered and asked_at >= ? returning person_id
                        """)
                .params(bot.key(), webAppQueryId, Timestamp.from(since))
                .query(Long.class)
                .optional();
    }

    private PreparedMessage row(ResultSet row, int number) throws SQLException {
        return new PreparedMessage(
                row.getString("id"),
                BotName.of(row.getString("bot")),
                row.getLong("person_id"),
                json.read(row.getString("result"), InlineResult.class),
                json.parse(row.getString("chats"))
                        .valueStream()
                        .map(chat -> chat.asString())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getTimestamp("expires_at").toInstant());
    }
}
