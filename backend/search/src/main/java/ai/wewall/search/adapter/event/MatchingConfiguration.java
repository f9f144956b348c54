package ai.wewall.search.adapter.event;

import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.TypedConsumer;
import ai.wewall.search.application.personal.FollowPeople;
import ai.wewall.search.application.personal.MatchSearches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** What people keep, as subscribers of events. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    StandingSearchFollower standingSearchFollower(MatchSearches matching, DatabaseClient database) {
        return new StandingSearchFollower(matching, database);
    }

    @Bean
    EventConsumer searchPeopleConsumer(FollowPeople people, JsonMapper json) {
        return TypedConsumer.named("search-people", json)
                .on(PersonsMerged.class, people::merged)
                .on(PersonErased.class, people::erased);
    }

    @Bean
    MatchConsumer matchConsumer(MatchSearches matching, StandingSearchFollower searches, JsonMapper json) {
        return new MatchConsumer(matching, searches, json);
    }
}
