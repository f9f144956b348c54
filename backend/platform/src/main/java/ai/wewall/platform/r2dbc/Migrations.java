package ai.wewall.platform.r2dbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Brings every module's schema up to date, one history a schema. */
public final class Migrations {

    private Migrations() {}

    /** Runs the scripts of each module that are still to be run, the platform's first. */
    public static void run(Jdbc jdbc, List<ModuleSchema> schemas) {
        schemas.forEach(schema -> Flyway.configure()
                .dataSource(jdbc.source())
                .schemas(schema.name())
                .defaultSchema(schema.name())
                .createSchemas(true)
                .locations("classpath:db/migration/" + schema.name())
                .failOnMissingLocations(true)
                .connectRetries(10)
                .loggers("slf4j")
                .load()
                .migrate());
    }

    /** Does what is to be done before the first use, each in a transaction of its own. */
    static void complete(Jdbc jdbc, List<AfterMigration> tasks) {
        for (AfterMigration task : tasks) {
            try (Connection connection = jdbc.open()) {
                connection.setAutoCommit(false);
                task.run(connection);
                connection.commit();
            } catch (SQLException failed) {
                throw new IllegalStateException("the database cannot be made ready", failed);
            }
        }
    }
}
