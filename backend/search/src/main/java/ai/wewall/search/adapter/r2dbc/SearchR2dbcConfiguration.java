package ai.wewall.search.adapter.r2dbc;

import ai.wewall.platform.privacy.PersonalData;
import ai.wewall.platform.r2dbc.ModuleSchema;
import ai.wewall.search.application.personal.Comparisons;
import ai.wewall.search.application.personal.KeptListings;
import ai.wewall.search.application.personal.PersonalThings;
import ai.wewall.search.application.personal.SavedSearches;
import ai.wewall.search.domain.personal.Shelf;
import java.util.Optional;
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

    @Bean
    PersonalThings personalThings(DatabaseClient database) {
        return new R2dbcPersonalThings(database);
    }

    @Bean
    PersonalData keptFavourites(KeptListings kept) {
        return listings("favourites", kept, Shelf.FAVOURITES);
    }

    @Bean
    PersonalData keptHidden(KeptListings kept) {
        return listings("hiddenListings", kept, Shelf.HIDDEN);
    }

    @Bean
    PersonalData keptRecent(KeptListings kept) {
        return listings("recentListings", kept, Shelf.RECENT);
    }

    private static PersonalData listings(String section, KeptListings kept, Shelf shelf) {
        return new KeptSection(section, person -> kept.page(person, shelf, Optional.empty(), KeptSection.ALL));
    }

    @Bean
    PersonalData keptComparisons(Comparisons comparisons) {
        return new KeptSection("comparisons", person -> comparisons.page(person, Optional.empty(), KeptSection.ALL));
    }

    @Bean
    PersonalData keptSearches(SavedSearches searches) {
        return new KeptSection("savedSearches", person -> searches.page(person, Optional.empty(), KeptSection.ALL));
    }
}
