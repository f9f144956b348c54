package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.StaffMember;
import ai.wewall.identity.application.StaffMembers;
import ai.wewall.identity.application.StaffMembersContract;
import ai.wewall.platform.testing.TestDatabase;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcStaffMembersTest implements StaffMembersContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("identity");

    @Override
    public StaffMembers members() {
        return new R2dbcStaffMembers(DATABASE.client());
    }

    @Override
    public void hire(StaffMember member, Long telegramId) {
        DATABASE.client()
                .sql("""
                        insert into identity.staff (id, email, name, roles, telegram_id)
                        values (:id, :email, :name, :roles, :telegram)
                        on conflict (id) do update set roles = excluded.roles""")
                .bind("id", member.id())
                .bind("email", member.email())
                .bind("name", member.name())
                .bind("roles", member.roles().toArray(String[]::new))
                .bind("telegram", Parameters.in(R2dbcType.BIGINT, telegramId))
                .then()
                .block();
    }

    @Override
    public void dismiss(UUID id) {
        DATABASE.client()
                .sql("delete from identity.staff where id = :id")
                .bind("id", id)
                .then()
                .block();
    }
}
