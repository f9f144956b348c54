package ai.wewall.search.adapter.web;

import ai.wewall.search.application.personal.HiddenOffers;
import ai.wewall.search.application.personal.KeepListings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands before the routes of search. */
@Configuration(proxyBeanMethods = false)
class SearchWebConfiguration {

    @Bean
    Onlookers onlookers(HiddenOffers hidden) {
        return new Onlookers(hidden);
    }

    @Bean
    OpenedListings openedListings(KeepListings keeping) {
        return new OpenedListings(keeping);
    }
}
