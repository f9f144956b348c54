package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Board;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** The shown lists in PostgreSQL. */
final class R2dbcBoards implements Boards {

    private final DatabaseClient database;
    private final StoredJson json;
    private final String bot;

    R2dbcBoards(DatabaseClient database, StoredJson json, String bot) {
        this.database = database;
        this.json = json;
        this.bot = bot;
    }

    @Override
    public Mono<Void> add(ChatId chat, Board board, Instant now) {
        return on(board.id(), """
                        insert into telegram.board (bot, id, chat_id, content, created_at)
                        values (:bot, :id, :chat, cast(:content as jsonb), :now)""")
                .bind("chat", chat.value())
                .bind("content", json.write(board))
                .bind("now", Rows.time(now))
                .then();
    }

    /** A list that an older release has kept in a form that is not read any more is as good as forgotten. */
    @Override
    public Mono<Board> find(ChatId chat, BoardId id) {
        return on(
                        id,
                        "select content::text as content from telegram.board where bot = :bot and id = :id and chat_id = :chat")
                .bind("chat", chat.value())
                .map(row -> Rows.value(row, "content", String.class))
                .one()
                .flatMap(content -> Mono.fromCallable(() -> json.read(content, Board.class)))
                .onErrorComplete(JacksonException.class);
    }

    @Override
    public Mono<Void> markShown(BoardId id, int messageId) {
        return on(id, "update telegram.board set message_id = :message where bot = :bot and id = :id")
                .bind("message", messageId)
                .then();
    }

    @Override
    public Mono<Integer> messageOf(BoardId id) {
        return on(id, """
                        select message_id from telegram.board
                        where bot = :bot and id = :id and message_id is not null""")
                .map(row -> Rows.value(row, "message_id", Integer.class))
                .one();
    }

    @Override
    public Mono<Long> forgetBefore(Instant time) {
        return database.sql("delete from telegram.board where bot = :bot and created_at < :time")
                .bind("bot", bot)
                .bind("time", Rows.time(time))
                .fetch()
                .rowsUpdated();
    }

    private GenericExecuteSpec on(BoardId id, String statement) {
        return database.sql(statement).bind("bot", bot).bind("id", id.value());
    }
}
