package ai.wewall.bench.load;

import ai.wewall.bench.Table;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;

/**
 * Load on a running product. Settings are system properties, all but the peer's needed: {@code product} and {@code peer}
 * (addresses), {@code product.pid}, {@code peer.pid} and {@code postgres.pid}, {@code database} (a JDBC address),
 * {@code seconds} of each window.
 */
public final class Load {

    private Load() {}

    /** {@code peer-schema} with the file to be run makes the peer's table; {@code search} measures. */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(setting("database"))) {
            switch (arguments[0]) {
                case "peer-schema" -> run(connection, Files.readString(Path.of(arguments[1])));
                case "search" -> search(connection);
                default -> throw new IllegalArgumentException("peer-schema FILE or search");
            }
        }
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void search(Connection connection) throws Exception {
        int seconds = Integer.getInteger("seconds", 10);
        ProcessStatus postgres = process("postgres");
        Server product = new Server("product", URI.create(setting("product")), process("product"), postgres);
        Optional<Server> peer = Optional.ofNullable(System.getProperty("peer"))
                .map(address -> new Server("peer", URI.create(address), process("peer"), postgres));
        memory(product, "before");
        new SearchLoad(product, peer, seconds).print();
        memory(product, "after searches");
        new ChangeLoad(product, new Changes(connection)).print(6 * seconds);
        memory(product, "after changes");
    }

    private static String setting(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static ProcessStatus process(String name) {
        return new ProcessStatus(Long.parseLong(setting(name + ".pid")));
    }

    private static void memory(Server server, String when) {
        Table.row(
                "resident %s: %.0f MiB, at most ever %.0f MiB",
                when, server.process().residentMiB(), server.process().mostResidentMiB());
    }
}
