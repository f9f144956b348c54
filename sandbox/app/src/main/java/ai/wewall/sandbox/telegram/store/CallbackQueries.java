package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pressed buttons. */
public final class CallbackQueries {

    private final JdbcClient database;
    private final TelegramJson json;

    public CallbackQueries(JdbcClient database, TelegramJson json) {
        this.database = database;
        this.json = json;
    }

    /** Notes a press and answers its id. */
    public long add(Message message, long personId, String data, Instant at) {
        return database.sql("""
                        insert into telegram.callback_query (bot, person_id, chat_id, message_id, data, asked_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(message.bot().key(), personId, message.chatId(), message.id(), data, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** A press by its id. */
    public Optional<CallbackQuery> find(long id) {
        return database.sql("select * from telegram.callback_query where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** Notes the bot's answer. */
    public void answer(long id, CallbackQuery.Answer answer, Instant at) {
        database.sql("update telegram.callback_query set answer = ?::jsonb, answered_at = ? where id = ?")
                .params(json.write(answer), Timestamp.from(at), id)
                .update();
    }

    private CallbackQuery row(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new CallbackQuery(
                row.getLong("id"),
                BotName.of(row.getString("bot")),
                row.getLong("person_id"),
                row.getLong("chat_id"),
                row.getInt("message_id"),
                row.getString("data"),
                row.getTimestamp("asked_at").toInstant(),
                answer == null ? null : json.read(answer, CallbackQuery.Answer.class));
    }
}
