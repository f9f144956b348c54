package ai.wewall.search.adapter.event;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.PublishedVersions;
import ai.wewall.platform.event.EventFollower;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.application.MendDrift;
import ai.wewall.search.application.personal.HiddenOffers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Columns and words as followers of the catalogue's events. */
@Configuration(proxyBeanMethods = false)
class IndexFollowerConfiguration {

    @Bean
    EventFollower indexFollower(Catalogue catalogue, LiveIndex index, ListingWords words, Scheduler indexRebuild) {
        return new IndexFollower(catalogue, index, words, indexRebuild);
    }

    @Bean
    EventFollower hiddenFollower(HiddenOffers hidden, DatabaseClient database) {
        return new HiddenFollower(hidden, database);
    }

    @Bean
    WordsUpkeep wordsUpkeep(Catalogue catalogue, LiveIndex index, ListingWords words, Scheduler wordsKeeping) {
        return new WordsUpkeep(catalogue, index, words, wordsKeeping);
    }

    @Bean
    MendDrift mendDrift(
            LiveIndex index,
            ListingWords words,
            Catalogue catalogue,
            PublishedVersions published,
            Scheduler indexRebuild,
            MeterRegistry meters) {
        Counter mended = Counter.builder("wewall.search.drift.mended")
                .description("Listings whose change the index had missed.")
                .register(meters);
        return new MendDrift(index, words, catalogue, published, indexRebuild, mended::increment);
    }

    /** What two looks find is mended within half a minute or so. */
    @Bean
    Chore driftWatch(MendDrift drift) {
        return new Chore("comparing the index with the catalogue", Duration.ofSeconds(15), drift::look);
    }

    /** One thread, so that changes are taken in order; words go to disk, so it may wait. */
    @Bean(destroyMethod = "dispose")
    Scheduler indexRebuild() {
        return Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, "index-rebuild", 60, true);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler wordsKeeping() {
        return Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, "index-words", 60, true);
    }
}
