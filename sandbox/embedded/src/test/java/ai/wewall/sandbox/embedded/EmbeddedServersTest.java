package ai.wewall.sandbox.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersTest {

    @TempDir
    Path home;

    @Test
    void whatWasCommittedOutlivesTheServer() throws SQLException {
        try (EmbeddedPostgres first = start()) {
            first.createDatabase("kept");
            execute(first, "create table note as select 'here' as text");
        }

        try (EmbeddedPostgres second = start()) {
            assertThat(text(second, "select text from note")).isEqualTo("here");
        }
    }

    @Test
    void aServerLeftBehindIsAdopted() throws SQLException {
        EmbeddedPostgres leftBehind = start();

        try (EmbeddedPostgres adopted = start()) {
            assertThat(adopted.port()).isEqualTo(leftBehind.port());
            assertThat(adopted.databases()).contains("postgres");
        }
    }

    @Test
    void aDurableServerFlushesEveryCommit() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            server.createDatabase("kept");

            assertThat(text(server, "show fsync")).isEqualTo("on");
            assertThat(text(server, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aRedisLeftBehindIsReplacedOnItsPort() {
        EmbeddedRedis leftBehind = EmbeddedRedis.start(home, 0);

        try (EmbeddedRedis next = EmbeddedRedis.start(home, leftBehind.port())) {
            assertThat(next.url()).isEqualTo("redis://127.0.0.1:" + leftBehind.port());
        }
    }

    @Test
    void testsOfOneJvmShareAServerAndNotADatabase() {
        assertThat(SharedServers.newDatabase()).isNotEqualTo(SharedServers.newDatabase());
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(new PostgresSettings(home, 0, true));
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = open(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = open(server);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection open(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("kept"), EmbeddedPostgres.USER, "");
    }
}
