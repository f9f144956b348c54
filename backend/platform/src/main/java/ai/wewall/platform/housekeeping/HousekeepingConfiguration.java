package ai.wewall.platform.housekeeping;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The chores of all modules. */
@Configuration(proxyBeanMethods = false)
class HousekeepingConfiguration {

    @Bean
    Housekeeper housekeeper(ObjectProvider<Chore> chores) {
        return new Housekeeper(chores.orderedStream().toList());
    }
}
