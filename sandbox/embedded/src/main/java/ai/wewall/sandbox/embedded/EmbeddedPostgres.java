package ai.wewall.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server of our own on the loopback address. It outlives a killed JVM; the next start over the same home
 * adopts it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The one user; the server trusts whoever reaches the loopback address. */
    public static final String USER = "postgres";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final Path home;
    private final Path binaries;
    private final Commands commands;
    private final int port;

    private EmbeddedPostgres(Path home, Path binaries, Commands commands, int port) {
        this.home = home;
        this.binaries = binaries;
        this.commands = commands;
        this.port = port;
    }

    /** Starts the server over its home, or adopts the one that runs there already. */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        Path home = settings.home().toAbsolutePath().normalize();
        Path binaries = PostgresBinaries.unpackInto(home.resolve("binaries"));
        Commands commands = Commands.unprivileged(home);
        Optional<Integer> running = runningPort(home, binaries, commands);
        int port = running.orElseGet(() -> Ports.orFree(settings.port()));
        EmbeddedPostgres server = new EmbeddedPostgres(home, binaries, commands, port);
        if (running.isEmpty()) {
            server.initialise();
            server.launch(settings.durable());
        }
        return server;
    }

    private static Optional<Integer> runningPort(Path home, Path binaries, Commands commands) {
        Path pidFile = home.resolve("data/postmaster.pid");
        try {
            if (!Files.exists(pidFile)
                    || commands.run(
                                    binaries.resolve("bin/pg_ctl").toString(),
                                    "-D",
                                    home.resolve("data").toString(),
                                    "status")
                            != 0) {
                Files.deleteIfExists(pidFile);
                return Optional.empty();
            }
            return Optional.of(
                    Integer.parseInt(Files.readAllLines(pidFile).get(3).strip()));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            throw new EmbeddedServerException("cannot make sense of " + pidFile, unreadable);
        }
    }

    private void initialise() {
        if (Files.exists(home.resolve("data/PG_VERSION"))) {
            return;
        }
        int exit = commands.run(
                program("initdb"),
                "-D",
                data(),
                "-U",
                USER,
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-instructions");
        if (exit != 0) {
            throw new EmbeddedServerException("initdb failed with exit code " + exit + " in " + home, null);
        }
    }

    private void launch(boolean durable) {
        String flush = durable ? "on" : "off";
        String options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300 -c shared_buffers=128MB -c fsync=%s -c synchronous_commit=%s -c full_page_writes=%s"
                        .formatted(port, flush, flush, flush);
        int exit = commands.run(
                program("pg_ctl"),
                "-D",
                data(),
                "-l",
                home.resolve("postgres.log").toString(),
                "-o",
                options,
                "-w",
                "-t",
                "45",
                "start");
        if (exit != 0) {
            throw new EmbeddedServerException(
                    "PostgreSQL did not start on port " + port + "; its log: " + home.resolve("postgres.log"), null);
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** A JDBC URL of one of its databases; the user is {@link #USER}, any password passes. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Makes a database unless it is there. */
    public void createDatabase(String name) {
        if (!databases().contains(checked(name))) {
            execute("create database " + name);
        }
    }

    /** Drops a database and whoever is connected to it. */
    public void dropDatabase(String name) {
        execute("drop database if exists " + checked(name) + " with (force)");
    }

    /** The names of its databases. */
    public List<String> databases() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database where not datistemplate")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException failed) {
            throw new EmbeddedServerException("PostgreSQL did not answer on port " + port, failed);
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new EmbeddedServerException("PostgreSQL refused: " + sql, failed);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        return name;
    }

    /** Stops the server, ending every connection; what was committed stays. */
    @Override
    public void close() {
        commands.run(program("pg_ctl"), "-D", data(), "-m", "fast", "-w", "-t", "30", "stop");
    }

    private String data() {
        return home.resolve("data").toString();
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }
}
