package ai.wewall.platform.r2dbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to be done to the database once it is migrated and before anybody uses it, as a bean of a configuration. */
@FunctionalInterface
public interface AfterMigration {

    /** Does it in a transaction that is open on the connection; every replica does it when it starts. */
    void run(Connection connection) throws SQLException;
}
