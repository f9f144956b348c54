package ai.wewall.sandbox.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All mail that was taken, in a schema of its own. */
final class Mailbox {

    private static final int MOST = 500;

    private final JdbcClient database;

    Mailbox(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("mail")
                .locations("classpath:db/mail")
                .load()
                .migrate();
        this.database = JdbcClient.create(database);
    }

    /** A mail as one of those got it whom it was for. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Received(
            long id,
            String to,
            String from,
            String subject,
            @Nullable String text,
            @Nullable String html,
            Instant receivedAt) {}

    void add(String recipient, String sender, Letter letter, Instant now) {
        database.sql("""
                        insert into mail.message (recipient, sender, subject, text, html, received_at)
                        values (:recipient, :sender, :subject, :text, :html, :now)""")
                .param("recipient", recipient)
                .param("sender", sender)
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The newest, oldest first.
     *
     * @param to whom they were for, in any case; blank for everybody
     * @param after the id after which they begin
     */
    List<Received> messages(String to, long after) {
        return database.sql("""
                        select * from (
                            select * from mail.message
                            where id > :after and (:to = '' or lower(recipient) = lower(:to))
                            order by id desc limit :most) newest
                        order by id""")
                .param("after", after)
                .param("to", to.strip())
                .param("most", MOST)
                .query((row, number) -> received(row))
                .list();
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("sender"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getTimestamp("received_at").toInstant());
    }

    /** Forgets all; ids go on. */
    void empty() {
        database.sql("delete from mail.message").update();
    }
}
