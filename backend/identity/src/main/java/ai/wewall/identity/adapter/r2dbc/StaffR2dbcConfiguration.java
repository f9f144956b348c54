package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.StaffMembers;
import ai.wewall.platform.Ids;
import ai.wewall.platform.r2dbc.AfterMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Staff in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
public class StaffR2dbcConfiguration {

    @Bean
    StaffMembers staffMembers(DatabaseClient database) {
        return new R2dbcStaffMembers(database);
    }

    /** Who is put into the table when it is first there. */
    public static AfterMigration staffAtStart(String firstAdmin, boolean demo, Ids ids) {
        return new StaffAtStart(firstAdmin, demo, ids);
    }
}
