package ai.wewall.sandbox.telegram.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is in which group. */
public final class Members {

    /** What a person may be in a group. */
    public static final Set<String> STATUSES = Set.of("creator", "administrator", "member", "left", "kicked");

    private static final Set<String> PRESENT = Set.of("creator", "administrator", "member");

    private final JdbcClient database;

    public Members(JdbcClient database) {
        this.database = database;
    }

    /** A person with what the person is in a group. */
    public record Member(long personId, String status) {

        /** Whether the person is in it. */
        public boolean isPresent() {
            return PRESENT.contains(status);
        }

        /** Whether the person may change it. */
        public boolean administrates() {
            return status.equals("creator") || status.equals("administrator");
        }
    }

    /** What a person is in a group, if the person ever was in it. */
    public Optional<Member> find(Group group, long personId) {
        return database.sql(
                        "select person_id, status from telegram.group_member where bot = ? and group_id = ? and person_id = ?")
                .params(group.bot().key(), group.id(), personId)
                .query(Member.class)
                .optional();
    }

    /** Everybody who is or was in a group. */
    public List<Member> all(Group group) {
        return database.sql(
                        "select person_id, status from telegram.group_member where bot = ? and group_id = ? order by person_id")
                .params(group.bot().key(), group.id())
                .query(Member.class)
                .list();
    }

    /** Sets what a person is. */
    public void keep(Group group, Member member) {
        database.sql("""
                        insert into telegram.group_member values (?, ?, ?, ?)
                        on conflict (bot, group_id, person_id) do update set status = excluded.status
                        """)
                .params(group.bot().key(), group.id(), member.personId(), member.status())
                .update();
    }
}
