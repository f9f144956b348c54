package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.telegram.application.memory.ChatMemory;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.ChatState;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** The chats in PostgreSQL. */
final class R2dbcChats implements Chats {

    private static final Logger LOG = LoggerFactory.getLogger(R2dbcChats.class);

    private final DatabaseClient database;
    private final StoredJson json;
    private final String bot;
    private final MovedGroups moves;

    R2dbcChats(DatabaseClient database, StoredJson json, String bot) {
        this.database = database;
        this.json = json;
        this.bot = bot;
        this.moves = new MovedGroups(database, bot);
    }

    @Override
    public Mono<ChatMemory> find(ChatId chat) {
        return on(chat, """
                        select person_id, state::text as state, throttle_until, throttle_told_at
                        from telegram.chat where bot = :bot and chat_id = :chat""").map(this::read).one();
    }

    private ChatMemory read(Readable row) {
        UUID person = row.get("person_id", UUID.class);
        return new ChatMemory(
                person == null ? null : new PersonId(person),
                state(Rows.value(row, "state", String.class)),
                instantOrEpoch(row, "throttle_until"),
                instantOrEpoch(row, "throttle_told_at"));
    }

    /** What an older release has kept in another form is forgotten rather than held against the person. */
    private ChatState state(String text) {
        try {
            return text.equals("{}") ? ChatState.fresh() : json.read(text, ChatState.class);
        } catch (JacksonException anotherForm) {
            LOG.info("the state of a chat is in a form that is not read any more");
            return ChatState.fresh();
        }
    }

    private static Instant instantOrEpoch(Readable row, String column) {
        OffsetDateTime time = row.get(column, OffsetDateTime.class);
        return time == null ? Instant.EPOCH : time.toInstant();
    }

    @Override
    public Mono<Void> save(ChatId chat, ChatMemory memory) {
        return on(chat, """
                        insert into telegram.chat (bot, chat_id, person_id, state, throttle_until, throttle_told_at)
                        values (:bot, :chat, :person, cast(:state as jsonb), :until, :told)
                        on conflict (bot, chat_id) do update set person_id = excluded.person_id,
                            state = excluded.state, throttle_until = excluded.throttle_until,
                            throttle_told_at = excluded.throttle_told_at, unavailable_since = null, updated_at = now()""")
                .bind("person", Parameter.fromOrEmpty(personOf(memory), UUID.class))
                .bind("state", json.write(memory.state()))
                .bind("until", Rows.time(memory.paidUntil()))
                .bind("told", Rows.time(memory.toldAt()))
                .then();
    }

    private static @Nullable UUID personOf(ChatMemory memory) {
        return memory.person() == null ? null : memory.person().value();
    }

    @Override
    public Mono<Void> markUnavailable(ChatId chat, Instant since) {
        return on(chat, """
                        insert into telegram.chat (bot, chat_id, unavailable_since) values (:bot, :chat, :since)
                        on conflict (bot, chat_id) do update set unavailable_since = excluded.unavailable_since""").bind("since", Rows.time(since)).then();
    }

    @Override
    public Mono<Void> markAvailable(ChatId chat) {
        return on(chat, "update telegram.chat set unavailable_since = null where bot = :bot and chat_id = :chat")
                .then();
    }

    @Override
    public Mono<Void> keepNumber(ChatId chat, String phone, Instant now) {
        return on(chat, """
                        insert into telegram.chat (bot, chat_id, phone, phone_given_at) values (:bot, :chat, :phone, :now)
                        on conflict (bot, chat_id) do update
                        set phone = excluded.phone, phone_given_at = excluded.phone_given_at""").bind("phone", phone).bind("now", Rows.time(now)).then();
    }

    @Override
    public Mono<String> numberOf(ChatId chat) {
        return on(chat, "select phone from telegram.chat where bot = :bot and chat_id = :chat and phone is not null")
                .map(row -> Rows.value(row, "phone", String.class))
                .one();
    }

    @Override
    public Mono<Void> becomes(ChatId group, ChatId supergroup) {
        return moves.remember(group, supergroup);
    }

    @Override
    public Flux<Kept> keptOf(PersonId person) {
        return by(person, "select chat_id, phone from telegram.chat where bot = :bot and person_id = :person")
                .map(row -> new Kept(Rows.value(row, "chat_id", Long.class), row.get("phone", String.class)))
                .all();
    }

    @Override
    public Mono<Void> move(PersonId from, PersonId to) {
        return by(from, "update telegram.chat set person_id = :to where bot = :bot and person_id = :person")
                .bind("to", to.value())
                .then();
    }

    @Override
    public Mono<Void> forget(PersonId person) {
        return by(person, """
                        with gone as (
                            delete from telegram.chat where bot = :bot and person_id = :person returning chat_id),
                        boards as (
                            delete from telegram.board where bot = :bot and chat_id in (select chat_id from gone)),
                        messages as (
                            delete from telegram.shown where bot = :bot and chat_id in (select chat_id from gone)),
                        waiting as (
                            delete from telegram.outbox where bot = :bot and chat_id in (select chat_id from gone)),
                        parked as (
                            delete from telegram.inbox where bot = :bot and parked_at is not null
                            and chat_id in (select chat_id from gone))
                        select chat_id from gone""").then();
    }

    private GenericExecuteSpec by(PersonId person, String statement) {
        return database.sql(statement).bind("bot", bot).bind("person", person.value());
    }

    @Override
    public Mono<Boolean> isAvailable(ChatId chat) {
        return on(chat, """
                        select not exists (select from telegram.chat where bot = :bot and chat_id = :chat
                            and unavailable_since is not null) as available""")
                .map(row -> Rows.value(row, "available", Boolean.class))
                .one();
    }

    private GenericExecuteSpec on(ChatId chat, String statement) {
        return database.sql(statement).bind("bot", bot).bind("chat", chat.value());
    }
}
