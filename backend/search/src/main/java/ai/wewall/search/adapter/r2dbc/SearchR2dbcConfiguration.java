package ai.wewall.search.adapter.r2dbc;

import ai.wewall.platform.r2dbc.ModuleSchema;
import ai.wewall.search.application.personal.Comparisons;
import ai.wewall.search.application.personal.KeptListings;
import ai.wewall.search.application.personal.SavedSearches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

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

    @Bean
    Comparisons comparisons(DatabaseClient database) {
        return new R2dbcComparisons(database);
    }

    @Bean
    SavedSearches savedSearches(DatabaseClient database, JsonMapper json) {
        return new R2dbcSavedSearches(database, json);
    }
}
