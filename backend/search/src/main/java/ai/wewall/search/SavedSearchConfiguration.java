package ai.wewall.search;

import ai.wewall.listings.Catalogue;
import ai.wewall.model.personal.PersonalSchemas;
import ai.wewall.platform.Ids;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.http.idempotency.IdempotentWrites;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.search.application.IndexSearch;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.personal.FindsOfPeople;
import ai.wewall.search.application.personal.HiddenOffers;
import ai.wewall.search.application.personal.KeepListings;
import ai.wewall.search.application.personal.KeptListings;
import ai.wewall.search.application.personal.ListMatches;
import ai.wewall.search.application.personal.MatchSearches;
import ai.wewall.search.application.personal.SaveSearches;
import ai.wewall.search.application.personal.SavedSearches;
import ai.wewall.search.application.personal.ShareSearches;
import ai.wewall.search.application.personal.SharedLinks;
import ai.wewall.search.application.personal.ShownOffers;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts saved searches together. */
@Configuration(proxyBeanMethods = false)
class SavedSearchConfiguration {

    private static final String SEARCHES = "/api/v1/me/searches";

    /** So long what was found is kept. */
    private static final Duration MATCHES_LIFE = Duration.ofDays(90);

    @Bean
    SharedLinks sharedLinks(@Value("${wewall.public-url:http://localhost:8080}") URI publicUrl) {
        return new SharedLinks(publicUrl);
    }

    @Bean
    SaveSearches saveSearches(
            SavedSearches searches,
            SharedLinks links,
            ListingWords words,
            SignedCursors cursors,
            Events events,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        return new SaveSearches(searches, links, words::requireFew, cursors, events, transactions, ids, clock);
    }

    @Bean
    PersonalFinds personalFinds(
            IndexSearch index, HiddenOffers hidden, KeptListings kept, KeepListings keeping, SaveSearches saving) {
        return new FindsOfPeople(index, hidden, kept, keeping, saving);
    }

    @Bean
    ShareSearches shareSearches(SaveSearches saving, SavedSearches searches, SharedLinks links, Clock clock) {
        return new ShareSearches(saving, searches, links, clock);
    }

    @Bean
    ListMatches listMatches(
            SavedSearches searches, ShownOffers offers, SignedCursors cursors, Transactions transactions, Clock clock) {
        return new ListMatches(searches, offers, cursors, transactions, clock);
    }

    @Bean
    MatchSearches matchSearches(
            SavedSearches searches,
            KeptListings kept,
            Catalogue catalogue,
            ListingWords words,
            Scheduler searchMatching) {
        return new MatchSearches(searches, kept, catalogue, words, searchMatching);
    }

    /** One thread: what is found for one listing is found before the next one is looked at. */
    @Bean(destroyMethod = "dispose")
    Scheduler searchMatching() {
        return Schedulers.newSingle("search-matching", true);
    }

    @Bean
    Chore oldMatches(SavedSearches searches, Clock clock) {
        return new Chore(
                "forgetting what was found long ago",
                Duration.ofHours(1),
                () -> searches.forgetMatches(clock.instant().minus(MATCHES_LIFE)));
    }

    @Bean
    Schemas savedSearchSchemas() {
        return Schemas.of(PersonalSchemas.SAVED_SEARCH, PersonalSchemas.SAVED_SEARCH_CHANGE);
    }

    @Bean
    IdempotentWrites savedSearchWrites() {
        return IdempotentWrites.of(SEARCHES, SEARCHES + "/{id}/share");
    }

    @Bean
    RouteRules savedSearchRoutes() {
        return RouteRules.of(
                new RouteRule("GET", SEARCHES, Access.PERSON),
                new RouteRule("POST", SEARCHES, Access.PERSON),
                new RouteRule("GET", SEARCHES + "/{id}", Access.PERSON),
                new RouteRule("PATCH", SEARCHES + "/{id}", Access.PERSON),
                new RouteRule("PUT", SEARCHES + "/{id}", Access.PERSON),
                new RouteRule("DELETE", SEARCHES + "/{id}", Access.PERSON),
                new RouteRule("GET", SEARCHES + "/{id}/matches", Access.PERSON),
                new RouteRule("POST", SEARCHES + "/{id}/seen", Access.PERSON),
                new RouteRule("POST", SEARCHES + "/{id}/share", Access.PERSON),
                new RouteRule("DELETE", SEARCHES + "/{id}/share", Access.PERSON),
                new RouteRule("GET", "/api/v1/searches/shared/{token}", Access.ANYONE));
    }
}
