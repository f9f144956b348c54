package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Board;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
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
    public Mono<Void> markTurned(ChatId chat, int messageId, BoardId id, @Nullable Integer open) {
        return on(id, """
                        insert into telegram.shown (bot, chat_id, message_id, board_id, open)
                        values (:bot, :chat, :message, :id, :open)
                        on conflict (bot, chat_id, message_id) do update
                        set board_id = excluded.board_id, open = excluded.open""")
                .bind("chat", chat.value())
                .bind("message", messageId)
                .bind("open", Parameter.fromOrEmpty(open, Integer.class))
                .then();
    }

    @Override
    public Mono<Shown> shownBy(ChatId chat, int messageId) {
        return database.sql("""
                        select board_id, open from telegram.shown
                        where bot = :bot and chat_id = :chat and message_id = :message""")
                .bind("bot", bot)
                .bind("chat", chat.value())
                .bind("message", messageId)
                .map(row -> new Place(
                        new BoardId(Rows.value(row, "board_id", UUID.class)),
                        Optional.ofNullable(row.get("open", Integer.class))))
                .one()
                .flatMap(place -> find(chat, place.board())
                        .map(board -> new Shown(board, place.open().orElse(null))));
    }

    private record Place(BoardId board, Optional<Integer> open) {}

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
        return database.sql("""
                        with forgotten as (
                            delete from telegram.board where bot = :bot and created_at < :time returning id),
                        unknown as (
                            delete from telegram.shown where bot = :bot and board_id in (select id from forgotten))
                        select id from forgotten""")
                .bind("bot", bot)
                .bind("time", Rows.time(time))
                .fetch()
                .all()
                .count();
    }

    private GenericExecuteSpec on(BoardId id, String statement) {
        return database.sql(statement).bind("bot", bot).bind("id", id.value());
    }
}
