package ai.wewall.sandbox.telegram.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** All that people and bots did. */
public final class State {

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
            for (String table : new String[] {"pending_update", "callback_query", "message", "dialog", "person"}) {
                database.sql("delete from telegram." + table).update();
            }
        });
    }
}
