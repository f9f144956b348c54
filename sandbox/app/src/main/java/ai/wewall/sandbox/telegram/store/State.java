package ai.wewall.sandbox.telegram.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** All that people and bots did. */
public final class State {

    private static final List<String> TABLES = List.of(
            "pending_update",
            "callback_query",
            "inline_query",
            "inline_message",
            "prepared_message",
            "web_app_query",
            "message",
            "dialog",
            "chat_group",
            "person");

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    public State(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Empties it. Counters stay, since ids never go back. What bots set for themselves stays, since they set it once, at
     * their start; files stay, since bots go on naming them by id, as they may with the real service.
     */
    public void empty() {
        transaction.executeWithoutResult(status -> {
            for (String table : TABLES) {
                database.sql("delete from telegram." + table).update();
            }
        });
    }
}
