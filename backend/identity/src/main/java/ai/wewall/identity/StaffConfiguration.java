package ai.wewall.identity;

import ai.wewall.identity.adapter.r2dbc.StaffR2dbcConfiguration;
import ai.wewall.identity.application.KnownStaff;
import ai.wewall.identity.application.StaffMembers;
import ai.wewall.platform.Ids;
import ai.wewall.platform.r2dbc.AfterMigration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together who is staff. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    @Bean
    KnownStaff staffDirectory(StaffMembers members, StaffProperties properties) {
        return new KnownStaff(members, properties.cache());
    }

    /** The demo's staff comes with the demo market and never without it. */
    @Bean
    AfterMigration staffAtStart(
            StaffProperties properties, Ids ids, @Value("${wewall.listings.demo-listings:0}") int demoListings) {
        return StaffR2dbcConfiguration.staffAtStart(properties.firstAdmin(), demoListings > 0, ids);
    }
}
