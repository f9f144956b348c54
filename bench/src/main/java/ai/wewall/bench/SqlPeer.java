package ai.wewall.bench;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.sandbox.embedded.EmbeddedPostgres;
import ai.wewall.sandbox.embedded.PostgresSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same search as SQL, tuned: a covering index of deal, type and price, GIN for stations and for words, plans made for
 * each query, no parallel workers, everything in memory. Two ways to say it are tried, and the better one counts.
 */
final class SqlPeer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Connection connection;
    private final int backend;
    /** Letters of all names read, so that reading them is not left out. */
    private long names;

    private SqlPeer(EmbeddedPostgres server, Connection connection) throws SQLException {
        this.server = server;
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            this.backend = row.getInt(1);
        }
    }

    static SqlPeer over(List<ListingDetail> market) throws SQLException, IOException {
        Path home = Path.of("target", "bench-postgres").toAbsolutePath();
        EmbeddedPostgres server = EmbeddedPostgres.start(new PostgresSettings(home, 0, false));
        server.dropDatabase("bench");
        server.createDatabase("bench");
        Connection connection =
                DriverManager.getConnection(server.jdbcUrl("bench") + "?prepareThreshold=0", EmbeddedPostgres.USER, "");
        SqlMarket.load(connection, market);
        return new SqlPeer(server, connection);
    }

    /**
     * What the better statement took.
     *
     * @param wallP50 milliseconds on the wall
     * @param cpuMean milliseconds of processor time of server process and client together
     * @param sums for each question, hits and all counts together
     */
    record Best(String statement, double wallP50, double cpuMean, int[] sums) {}

    Best bestOf(List<Questions.Question> questions) {
        return Arrays.stream(SqlStatement.values())
                .map(statement -> run(statement, questions))
                .min((a, b) -> Double.compare(a.cpuMean, b.cpuMean))
                .orElseThrow();
    }

    private Best run(SqlStatement statement, List<Questions.Question> questions) {
        try {
            questions.subList(0, questions.size() / 4).forEach(question -> sum(statement, question));
            long[] wall = new long[questions.size()];
            int[] sums = new int[questions.size()];
            long cpu = cpuNanos();
            for (int i = 0; i < wall.length; i++) {
                long begun = System.nanoTime();
                sums[i] = sum(statement, questions.get(i));
                wall[i] = System.nanoTime() - begun;
            }
            double cpuMean = (cpuNanos() - cpu) / 1e6 / wall.length;
            Arrays.sort(wall);
            return new Best(statement.toString(), wall[wall.length / 2] / 1e6, cpuMean, sums);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /** Reads every row of the answer, as an application would. */
    private int sum(SqlStatement statement, Questions.Question question) {
        try (PreparedStatement prepared = statement.prepare(connection, question);
                ResultSet rows = prepared.executeQuery()) {
            int sum = 0;
            while (rows.next()) {
                names += length(rows.getString(1)) + length(rows.getString(2));
                sum += rows.getInt(3);
            }
            return sum;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Processor time of the server's process for this connection, and of this thread. */
    private long cpuNanos() throws IOException {
        String[] scheduled =
                Files.readString(Path.of("/proc/" + backend + "/schedstat")).split(" ");
        return Long.parseLong(scheduled[0])
                + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
