package ai.wewall.search;

import ai.wewall.listings.Catalogue;
import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.personal.PersonalSchemas;
import ai.wewall.platform.Ids;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.http.idempotency.IdempotentWrites;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.application.personal.CompareListings;
import ai.wewall.search.application.personal.Comparisons;
import ai.wewall.search.application.personal.FollowPeople;
import ai.wewall.search.application.personal.HiddenOffers;
import ai.wewall.search.application.personal.KeepListings;
import ai.wewall.search.application.personal.KeptListings;
import ai.wewall.search.application.personal.PersonalThings;
import ai.wewall.search.application.personal.ShownOffers;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what search keeps for people. */
@Configuration(proxyBeanMethods = false)
class PersonalConfiguration {

    private static final String ME = "/api/v1/me/";

    @Bean
    ShownOffers shownOffers(LiveIndex live, Catalogue catalogue, JsonMapper json) {
        return new ShownOffers(live, catalogue, card -> json.readValue(card, ListingCard.class));
    }

    @Bean
    HiddenOffers hiddenOffers(KeptListings kept) {
        return new HiddenOffers(kept);
    }

    @Bean
    KeepListings keepListings(
            KeptListings kept,
            ShownOffers offers,
            HiddenOffers hidden,
            SignedCursors cursors,
            Events events,
            Transactions transactions,
            Clock clock) {
        return new KeepListings(kept, offers, hidden, cursors, events, transactions, clock);
    }

    @Bean
    CompareListings compareListings(
            Comparisons comparisons,
            ShownOffers offers,
            SignedCursors cursors,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        return new CompareListings(comparisons, offers, cursors, transactions, ids, clock);
    }

    @Bean
    FollowPeople searchPeople(PersonalThings things, Events events) {
        return new FollowPeople(things, events);
    }

    @Bean
    Schemas personalSchemas() {
        return Schemas.of(PersonalSchemas.PAGE, PersonalSchemas.KEEP, PersonalSchemas.COMPARISON);
    }

    @Bean
    IdempotentWrites personalWrites() {
        return IdempotentWrites.of(ME + "favourites", ME + "hidden", ME + "recent", ME + "comparisons");
    }

    @Bean
    RouteRules personalRoutes() {
        return new RouteRules(Stream.of("favourites", "hidden", "recent")
                .flatMap(list -> keptRoutes(ME + list).stream())
                .toList());
    }

    @Bean
    RouteRules comparisonRoutes() {
        return RouteRules.of(
                new RouteRule("GET", ME + "comparisons", Access.PERSON),
                new RouteRule("POST", ME + "comparisons", Access.PERSON),
                new RouteRule("GET", ME + "comparisons/{id}", Access.PERSON),
                new RouteRule("PUT", ME + "comparisons/{id}", Access.PERSON),
                new RouteRule("DELETE", ME + "comparisons/{id}", Access.PERSON));
    }

    private static List<RouteRule> keptRoutes(String list) {
        return List.of(
                new RouteRule("GET", list, Access.PERSON),
                new RouteRule("POST", list, Access.PERSON),
                new RouteRule("PUT", list + "/{listingId}", Access.PERSON),
                new RouteRule("DELETE", list + "/{listingId}", Access.PERSON));
    }
}
