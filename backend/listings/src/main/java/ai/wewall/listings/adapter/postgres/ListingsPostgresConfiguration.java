package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.Directory;
import ai.wewall.listings.PublishedVersions;
import ai.wewall.listings.application.DemoMarkets;
import ai.wewall.listings.application.Listings;
import ai.wewall.listings.application.Prices;
import ai.wewall.listings.application.PublishedListings;
import ai.wewall.platform.r2dbc.Jdbc;
import ai.wewall.platform.r2dbc.ModuleSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The schema of the catalogue and what reads and writes it. */
@Configuration(proxyBeanMethods = false)
class ListingsPostgresConfiguration {

    private static final int COPIES_AT_ONCE = 2;
    private static final int COPIES_WAITING = 100;

    @Bean
    @Order(10)
    ModuleSchema listingsSchema() {
        return new ModuleSchema("listings");
    }

    @Bean(destroyMethod = "dispose")
    Scheduler listingsCopying() {
        return Schedulers.newBoundedElastic(COPIES_AT_ONCE, COPIES_WAITING, "listings-copy", 60, true);
    }

    @Bean
    Listings listings(DatabaseClient database) {
        return new R2dbcListings(database);
    }

    @Bean
    Directory directory(DatabaseClient database) {
        return new R2dbcDirectory(database);
    }

    @Bean
    Prices prices(DatabaseClient database) {
        return new R2dbcPrices(database);
    }

    @Bean
    PublishedVersions publishedVersions(DatabaseClient database) {
        return new R2dbcPublishedVersions(database);
    }

    @Bean
    PublishedListings publishedListings(Jdbc jdbc, Scheduler listingsCopying) {
        return new CopyPublishedListings(jdbc, listingsCopying);
    }

    @Bean
    DemoMarkets demoMarkets(Jdbc jdbc, Scheduler listingsCopying) {
        return new CopyDemoMarkets(jdbc, listingsCopying);
    }
}
