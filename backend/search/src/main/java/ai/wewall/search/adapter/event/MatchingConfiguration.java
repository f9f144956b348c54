package ai.wewall.search.adapter.event;

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
    PeopleConsumer searchPeopleConsumer(FollowPeople people, JsonMapper json) {
        return new PeopleConsumer(people, json);
    }

    @Bean
    MatchConsumer matchConsumer(MatchSearches matching, StandingSearchFollower searches, JsonMapper json) {
        return new MatchConsumer(matching, searches, json);
    }
}
