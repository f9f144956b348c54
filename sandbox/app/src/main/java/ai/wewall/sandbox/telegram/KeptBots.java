package ai.wewall.sandbox.telegram;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** The bots with their tokens, made at the first start and kept. Needs no framework, since others wait for the answer. */
public final class KeptBots {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 26;

    private KeptBots() {}

    /**
     * The bots of this sandbox.
     *
     * @param jdbcUrl the sandbox's own database
     * @param user who opens it
     */
    public static List<BotIdentity> of(String jdbcUrl, String user) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, "")) {
            makeTable(connection);
            return Stream.of(
                            kept(connection, BotName.CLIENT, 7_100_000_001L, "wewall_bot", "WEWALL AI"),
                            kept(connection, BotName.STAFF, 7_100_000_002L, "wewall_staff_bot", "WEWALL · менеджерам"))
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException("the sandbox's database does not keep the bots", failed);
        }
    }

    private static void makeTable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists kept");
            statement.execute("create table if not exists kept.secret (name text primary key, value text not null)");
        }
    }

    private static BotIdentity kept(Connection connection, BotName name, long id, String username, String title)
            throws SQLException {
        String secret = secret(connection, "telegram." + name.key());
        return new BotIdentity(name, id, username, title, id + ":" + secret);
    }

    private static String secret(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into kept.secret values (?, ?) on conflict do nothing")) {
            insert.setString(1, name);
            insert.setString(2, random());
            insert.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement("select value from kept.secret where name = ?")) {
            select.setString(1, name);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static String random() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
