package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.application.reckoning.Reckonings;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** The shown calculations in PostgreSQL. */
final class R2dbcReckonings implements Reckonings {

    private final DatabaseClient database;
    private final StoredJson json;
    private final String bot;

    R2dbcReckonings(DatabaseClient database, StoredJson json, String bot) {
        this.database = database;
        this.json = json;
        this.bot = bot;
    }

    @Override
    public Mono<Void> add(StoredReckoning reckoning, Instant now) {
        return on(reckoning.id(), """
                        insert into telegram.reckoning (bot, id, board_id, content, created_at)
                        values (:bot, :id, :board, cast(:content as jsonb), :now)""")
                .bind("board", reckoning.reckoning().board().value())
                .bind("content", json.write(reckoning))
                .bind("now", Rows.time(now))
                .then();
    }

    /** What an older release has kept in a form that is not read any more is as good as forgotten. */
    @Override
    public Mono<StoredReckoning> find(ChatId chat, BoardId id) {
        return on(id, """
                        select r.content::text as content from telegram.reckoning r
                        join telegram.board b on b.bot = r.bot and b.id = r.board_id
                        where r.bot = :bot and r.id = :id and b.chat_id = :chat""")
                .bind("chat", chat.value())
                .map(row -> Rows.value(row, "content", String.class))
                .one()
                .flatMap(content -> Mono.fromCallable(() -> json.read(content, StoredReckoning.class)))
                .onErrorComplete(JacksonException.class);
    }

    @Override
    public Mono<Boolean> claim(BoardId id, ReckonAct act, Duration pause, Instant now) {
        return on(id, """
                        insert into telegram.reckoning_press as p (bot, reckoning_id, act, pressed_at)
                        values (:bot, :id, :act, :now)
                        on conflict (bot, reckoning_id, act) do update set pressed_at = excluded.pressed_at
                        where p.pressed_at < :before""")
                .bind("act", act.name())
                .bind("now", Rows.time(now))
                .bind("before", Rows.time(now.minus(pause)))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private GenericExecuteSpec on(BoardId id, String statement) {
        return database.sql(statement).bind("bot", bot).bind("id", id.value());
    }
}
