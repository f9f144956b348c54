package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The groups that bots know. */
public final class Groups {

    /** The group where the staff bot keeps one topic a client; there from the first moment. */
    public static final long MANAGERS = -1_002_100_000_001L;

    /** A group of people with no bot in it, where the client bot's inline results can be sent. */
    public static final long COLLEAGUES = -1_002_100_000_002L;

    /** The manager, the editor and the administrator of the demo market, by their Telegram ids. */
    private static final Map<Long, String> DEMO_STAFF = Map.of(1001L, "member", 1002L, "member", 1003L, "creator");

    private final JdbcClient database;
    private final TelegramJson json;

    public Groups(JdbcClient database, TelegramJson json) {
        this.database = database;
        this.json = json;
    }

    /** A group that the bot knows. */
    public Optional<Group> find(BotName bot, long id) {
        if (bot == ready(id)) {
            addReady(bot, id);
        }
        return database.sql("select * from telegram.chat_group where bot = ? and id = ?")
                .params(bot.key(), id)
                .query(this::row)
                .optional();
    }

    /** The managers' group comes with the demo staff in it. */
    private void addReady(BotName bot, long id) {
        if (add(Group.ofId(bot, id)) && id == MANAGERS) {
            DEMO_STAFF.forEach((person, status) -> database.sql(
                            "insert into telegram.group_member values (?, ?, ?, ?) on conflict do nothing")
                    .params(bot.key(), id, person, status)
                    .update());
        }
    }

    private static @Nullable BotName ready(long id) {
        return id == MANAGERS ? BotName.STAFF : id == COLLEAGUES ? BotName.CLIENT : null;
    }

    /** All groups, the managers' first. */
    public List<Group> all() {
        addReady(BotName.STAFF, MANAGERS);
        addReady(BotName.CLIENT, COLLEAGUES);
        return database.sql("select * from telegram.chat_group order by id = ? desc, title, id")
                .param(MANAGERS)
                .query(this::row)
                .list();
    }

    /** Adds a group; false where the bot knows one of that id. */
    public boolean add(Group group) {
        return database.sql(
                                "insert into telegram.chat_group values (?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing")
                        .params(Arrays.asList(
                                group.bot().key(),
                                group.id(),
                                group.type(),
                                group.title(),
                                group.forum(),
                                group.botStatus(),
                                json.write(group.botRights().stream().sorted().toList()),
                                group.migratedTo()))
                        .update()
                > 0;
    }

    /** Stores the new form of a group. */
    public void replace(Group group) {
        database.sql("""
                        update telegram.chat_group
                        set title = ?, forum = ?, bot_status = ?, bot_rights = ?::jsonb, migrated_to = ?
                        where bot = ? and id = ?
                        """)
                .params(Arrays.asList(
                        group.title(),
                        group.forum(),
                        group.botStatus(),
                        json.write(group.botRights().stream().sorted().toList()),
                        group.migratedTo(),
                        group.bot().key(),
                        group.id()))
                .update();
    }

    private Group row(ResultSet row, int number) throws SQLException {
        return new Group(
                BotName.of(row.getString("bot")),
                row.getLong("id"),
                row.getString("type"),
                row.getString("title"),
                row.getBoolean("forum"),
                row.getString("bot_status"),
                json.parse(row.getString("bot_rights"))
                        .valueStream()
                        .map(right -> right.asString())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("migrated_to", Long.class));
    }
}
