package ai.wewall.search.adapter.r2dbc;

import ai.wewall.platform.r2dbc.ModuleSchema;
import ai.wewall.search.application.personal.KeptListings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;

/** The schema of search and what reads and writes it. */
@Configuration(proxyBeanMethods = false)
class SearchR2dbcConfiguration {

    @Bean
    @Order(20)
    ModuleSchema searchSchema() {
        return new ModuleSchema("search");
    }

    @Bean
    KeptListings keptListings(DatabaseClient database) {
        return new R2dbcKeptListings(database);
    }
}
