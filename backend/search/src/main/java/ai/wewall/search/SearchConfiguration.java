package ai.wewall.search;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.Geography;
import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.search.SearchSchemas;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.problem.ProblemBundle;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.search.application.FindSimilar;
import ai.wewall.search.application.IndexSearch;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.application.MapListings;
import ai.wewall.search.application.RelaxCriteria;
import ai.wewall.search.application.SearchListings;
import ai.wewall.search.application.SuggestPlaces;
import ai.wewall.search.application.TextReading;
import ai.wewall.search.application.WordIndex;
import ai.wewall.search.domain.text.Interpreter;
import ai.wewall.search.domain.text.term.TermReader;
import ai.wewall.search.domain.text.word.RussianDictionary;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Puts search together. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    LiveIndex liveIndex(JsonMapper json, Scheduler indexFolding) {
        return new LiveIndex(listing -> json.writeValueAsBytes(listing.toCard()), indexFolding::schedule);
    }

    /** One thread: at most one fold goes on at a time, beside searches and changes. */
    @Bean(destroyMethod = "dispose")
    Scheduler indexFolding() {
        return Schedulers.newSingle("index-fold", true);
    }

    @Bean
    ListingWords listingWords(WordIndex words, LiveIndex index) {
        return new ListingWords(words, index.numbering());
    }

    @Bean
    SearchListings searchListings(LiveIndex index, ListingWords words, SignedCursors cursors) {
        return new SearchListings(index, words, cursors);
    }

    @Bean
    MapListings mapListings(LiveIndex index, ListingWords words) {
        return new MapListings(index, words);
    }

    @Bean
    FindSimilar findSimilar(LiveIndex index, Catalogue catalogue, Scheduler searches) {
        return new FindSimilar(index, catalogue, searches);
    }

    @Bean
    SuggestPlaces suggestPlaces(LiveIndex index, Geography geography) {
        return new SuggestPlaces(index, geography);
    }

    @Bean
    RelaxCriteria relaxCriteria(LiveIndex index, ListingWords words, Geography geography) {
        return new RelaxCriteria(index, words, geography);
    }

    /** As many threads as processors: a query computes and never waits. */
    @Bean(destroyMethod = "dispose")
    Scheduler searches() {
        return Schedulers.newParallel("search");
    }

    @Bean
    TextReading textReading() {
        return Interpreter.of(Geography.ofMoscow())::interpret;
    }

    @Bean
    CalculationTerms calculationTerms() {
        return TermReader.of(RussianDictionary.load())::read;
    }

    @Bean
    IndexSearch search(
            SearchListings listings, RelaxCriteria relaxing, TextReading reading, JsonMapper json, Scheduler searches) {
        return new IndexSearch(listings, relaxing, reading, card -> json.readValue(card, ListingCard.class), searches);
    }

    /** Ready when the columns hold what was published at the start. */
    @Bean
    HealthIndicator searchIndex(LiveIndex index) {
        return () -> index.current()
                .map(current -> Health.up().withDetail("listings", current.size()))
                .orElseGet(Health::outOfService)
                .build();
    }

    @Bean
    Schemas searchSchemas() {
        return Schemas.of(
                SearchSchemas.INTERPRET,
                SearchSchemas.SEARCH,
                SearchSchemas.COUNT,
                SearchSchemas.CRITERIA,
                SearchSchemas.PINS,
                SearchSchemas.MAP,
                SearchSchemas.RELAX);
    }

    @Bean
    ProblemBundle searchProblems() {
        return new ProblemBundle("messages/search-problems");
    }

    @Bean
    RouteRules searchRoutes() {
        return RouteRules.of(
                new RouteRule("POST", "/api/v1/search/interpret", Access.ANYONE),
                new RouteRule("POST", "/api/v1/listings/search", Access.ANYONE),
                new RouteRule("POST", "/api/v1/listings/count", Access.ANYONE),
                new RouteRule("POST", "/api/v1/listings/pins", Access.ANYONE),
                new RouteRule("POST", "/api/v1/listings/places", Access.ANYONE),
                new RouteRule("POST", "/api/v1/listings/map", Access.ANYONE),
                new RouteRule("GET", "/api/v1/listings/{id}/similar", Access.ANYONE),
                new RouteRule("GET", "/api/v1/suggest", Access.ANYONE),
                new RouteRule("POST", "/api/v1/listings/relax", Access.ANYONE));
    }
}
