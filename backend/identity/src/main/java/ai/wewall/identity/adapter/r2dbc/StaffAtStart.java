package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.platform.Ids;
import ai.wewall.platform.r2dbc.AfterMigration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the first administrator into the table of staff and, with a demo market, the staff of the demo. */
final class StaffAtStart implements AfterMigration {

    private static final String INSERT = """
            insert into identity.staff (id, email, name, roles, telegram_id) values (?, ?, ?, array[?], ?)
            on conflict do nothing""";

    private static final List<Member> DEMO = List.of(
            new Member("manager@demo.wewall.test", "Мария Менеджер", "MANAGER", 1001),
            new Member("editor@demo.wewall.test", "Егор Редактор", "EDITOR", 1002),
            new Member("admin@demo.wewall.test", "Анна Администратор", "ADMIN", 1003));

    private final String firstAdmin;
    private final boolean demo;
    private final Ids ids;

    /**
     * What to put in.
     *
     * @param firstAdmin an e-mail address, or blank
     * @param demo whether there is a demo market
     */
    StaffAtStart(String firstAdmin, boolean demo, Ids ids) {
        this.firstAdmin = firstAdmin.strip().toLowerCase(Locale.ROOT);
        this.demo = demo;
        this.ids = ids;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        if (!firstAdmin.isEmpty()) {
            insert(connection, new Member(firstAdmin, firstAdmin, "ADMIN", null));
        }
        if (demo && isFirstTime(connection)) {
            for (Member member : DEMO) {
                insert(connection, member);
            }
        }
    }

    private static boolean isFirstTime(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("insert into identity.demo_staff values (true) on conflict do nothing") == 1;
        }
    }

    private void insert(Connection connection, Member member) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, ids.next());
            insert.setString(2, member.email());
            insert.setString(3, member.name());
            insert.setString(4, member.role());
            insert.setObject(5, member.telegramId(), Types.BIGINT);
            insert.executeUpdate();
        }
    }

    private record Member(
            String email,
            String name,
            String role,
            @Nullable Integer telegramId) {}
}
