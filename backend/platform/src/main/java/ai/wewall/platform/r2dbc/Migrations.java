package ai.wewall.platform.r2dbc;

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
}
