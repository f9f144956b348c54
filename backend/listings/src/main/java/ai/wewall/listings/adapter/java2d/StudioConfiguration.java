package ai.wewall.listings.adapter.java2d;

import ai.wewall.listings.ListingsProperties;
import ai.wewall.listings.application.Studio;
import ai.wewall.listings.domain.geography.Moscow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where pictures are drawn: as many at once as the settings say, the others wait in a line that has an end. */
@Configuration(proxyBeanMethods = false)
class StudioConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler listingsDrawing(ListingsProperties properties) {
        return Schedulers.newBoundedElastic(
                properties.drawings(), properties.drawingsWaiting(), "listings-drawing", 60, true);
    }

    @Bean
    Studio studio(Scheduler listingsDrawing) {
        return new Java2dStudio(Moscow.load(), listingsDrawing);
    }
}
