package ai.wewall.telegram.twin;

import ai.wewall.platform.testing.TestDatabase;
import java.util.List;

/** What tests look up in the tables of the bot. */
public final class BotDatabase {

    private final TestDatabase database;

    public BotDatabase(TestDatabase database) {
        this.database = database;
    }

    public void empty() {
        List.of(
                        "inbox",
                        "inbox_lane",
                        "outbox",
                        "outbox_lane",
                        "outbox_pace",
                        "chat",
                        "chat_moved",
                        "board",
                        "reckoning")
                .forEach(table -> run("delete from telegram." + table));
    }

    public void run(String sql) {
        database.client().sql(sql).then().block();
    }

    public long count(String from) {
        return database.client()
                .sql("select count(*) from telegram." + from)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }

    public String text(String sql) {
        return database.client()
                .sql(sql)
                .map(row -> row.get(0, String.class))
                .one()
                .block();
    }
}
