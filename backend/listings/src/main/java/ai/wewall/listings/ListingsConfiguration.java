package ai.wewall.listings;

import ai.wewall.listings.application.BrowseListings;
import ai.wewall.listings.application.DemoMarkets;
import ai.wewall.listings.application.EditListings;
import ai.wewall.listings.application.FillDemoMarket;
import ai.wewall.listings.application.Listings;
import ai.wewall.listings.application.Prices;
import ai.wewall.listings.application.PublishedListings;
import ai.wewall.listings.application.ReadCatalogue;
import ai.wewall.listings.application.ShowPictures;
import ai.wewall.listings.application.ShowPrices;
import ai.wewall.listings.application.Studio;
import ai.wewall.listings.domain.demo.DemoMarket;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.model.listing.ListingSchemas;
import ai.wewall.platform.Ids;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.http.idempotency.IdempotentWrites;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.problem.ProblemBundle;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.platform.storage.FileStore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue together. */
@Configuration(proxyBeanMethods = false)
class ListingsConfiguration {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    @Bean
    Geography geography() {
        return Geography.ofMoscow();
    }

    @Bean
    FillDemoMarket fillDemoMarket(DemoMarkets markets, ListingsProperties properties) {
        return new FillDemoMarket(
                markets,
                properties.demoSeed(),
                properties.demoListings(),
                seed -> new DemoMarket(Moscow.load(), seed)::listing,
                PATIENCE);
    }

    /** The start does not wait for the market; whoever reads all listings does. */
    @Bean
    ApplicationRunner demoMarketStart(FillDemoMarket demo) {
        return arguments -> demo.filled().subscribe();
    }

    @Bean
    Catalogue catalogue(Listings listings, PublishedListings published, FillDemoMarket demo) {
        return new ReadCatalogue(listings, published, demo);
    }

    @Bean
    Pictures pictures(Listings listings, Studio studio, FileStore files) {
        return new ShowPictures(listings, studio, files);
    }

    @Bean
    EditListings editListings(
            Listings listings,
            Prices prices,
            Events events,
            Transactions transactions,
            Geography geography,
            Ids ids,
            Clock clock) {
        return new EditListings(
                listings, prices, events, transactions, geography, () -> new ListingId(ids.next()), clock);
    }

    @Bean
    ShowPrices showPrices(Prices prices) {
        return new ShowPrices(prices);
    }

    @Bean
    BrowseListings browseListings(Listings listings, SignedCursors cursors) {
        return new BrowseListings(listings, cursors);
    }

    @Bean
    Schemas listingsSchemas() {
        return Schemas.of(ListingSchemas.DRAFT, ListingSchemas.PATCH, ListingSchemas.AT_VERSION, ListingSchemas.QUERY);
    }

    @Bean
    IdempotentWrites listingsWrites() {
        return IdempotentWrites.of("/api/v1/staff/listings");
    }

    @Bean
    ProblemBundle listingsProblems() {
        return new ProblemBundle("messages/listings-problems");
    }

    @Bean
    RouteRules listingsRoutes() {
        return RouteRules.of(
                new RouteRule("GET", "/api/v1/listings/{id}", Access.ANYONE),
                new RouteRule("GET", "/api/v1/listings/{id}/price-history", Access.ANYONE),
                new RouteRule("GET", "/api/v1/listings/{id}/photos/{index}", Access.ANYONE),
                new RouteRule("GET", "/api/v1/staff/listings", Access.EDITOR),
                new RouteRule("POST", "/api/v1/staff/listings", Access.EDITOR),
                new RouteRule("GET", "/api/v1/staff/listings/{id}", Access.EDITOR),
                new RouteRule("PATCH", "/api/v1/staff/listings/{id}", Access.EDITOR),
                new RouteRule("POST", "/api/v1/staff/listings/{id}/publish", Access.EDITOR),
                new RouteRule("POST", "/api/v1/staff/listings/{id}/withdraw", Access.EDITOR));
    }
}
