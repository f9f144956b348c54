package ai.wewall.platform.testing;

import ai.wewall.platform.r2dbc.DatabaseProperties;
import ai.wewall.platform.r2dbc.Databases;
import ai.wewall.platform.r2dbc.Jdbc;
import ai.wewall.platform.r2dbc.Migrations;
import ai.wewall.platform.r2dbc.ModuleSchema;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.sandbox.embedded.EmbeddedPostgres;
import ai.wewall.sandbox.embedded.SharedServers;
import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.r2dbc.core.DatabaseClient;

/** A database of a test class's own, with the schemas of the modules it names. Use as a static extension field. */
public final class TestDatabase implements AfterAllCallback {

    private final DatabaseProperties properties;
    private final Jdbc jdbc;
    private final ConnectionPool pool;

    private TestDatabase(List<ModuleSchema> schemas) {
        String url = SharedServers.postgres().jdbcUrl(SharedServers.newDatabase());
        this.properties = new DatabaseProperties(
                url,
                EmbeddedPostgres.USER,
                "any",
                12,
                Duration.ofSeconds(5),
                Duration.ofSeconds(15),
                Duration.ofSeconds(60));
        this.jdbc = new Jdbc(properties);
        Migrations.run(jdbc, schemas);
        this.pool = Databases.pool(properties);
    }

    /** A database with the platform's schema and these. */
    public static TestDatabase with(String... schemas) {
        return new TestDatabase(Stream.concat(Stream.of("platform"), Arrays.stream(schemas))
                .map(ModuleSchema::new)
                .toList());
    }

    public DatabaseClient client() {
        return DatabaseClient.create(pool);
    }

    public Transactions transactions() {
        return Databases.transactions(pool);
    }

    public Jdbc jdbc() {
        return jdbc;
    }

    public DatabaseProperties properties() {
        return properties;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        pool.dispose();
    }
}
