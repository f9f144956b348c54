package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people typed behind bots' names. */
public final class InlineQueries {

    private final JdbcClient database;
    private final TelegramJson json;

    public InlineQueries(JdbcClient database, TelegramJson json) {
        this.database = database;
        this.json = json;
    }

    /** Notes a query and answers its id. */
    public long add(BotName bot, long personId, String query, String offset, Instant at) {
        return database.sql("""
                        insert into telegram.inline_query (bot, person_id, query, start_at, asked_at)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(bot.key(), personId, query, offset, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** A query by its id. */
    public Optional<InlineQuery> find(long id) {
        return database.sql("select * from telegram.inline_query where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** Notes the bot's results. */
    public void answer(long id, InlineQuery.Answer answer) {
        database.sql("update telegram.inline_query set answer = ?::jsonb where id = ?")
                .params(json.write(answer), id)
                .update();
    }

    private InlineQuery row(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new InlineQuery(
                row.getLong("id"),
                BotName.of(row.getString("bot")),
                row.getLong("person_id"),
                row.getString("query"),
                row.getString("start_at"),
                row.getTimestamp("asked_at").toInstant(),
                answer == null ? null : json.read(answer, InlineQuery.Answer.class));
    }
}
