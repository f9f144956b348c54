package ai.wewall.search.adapter.event;

import ai.wewall.listings.Catalogue;
import ai.wewall.platform.event.EventFollower;
import ai.wewall.search.application.LiveIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** The index as a follower of the catalogue's events. */
@Configuration(proxyBeanMethods = false)
class IndexFollowerConfiguration {

    @Bean
    EventFollower indexFollower(Catalogue catalogue, LiveIndex index) {
        return new IndexFollower(catalogue, index, Schedulers.newSingle("index-rebuild", true));
    }
}
