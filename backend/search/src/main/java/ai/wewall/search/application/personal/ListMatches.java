package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.model.personal.SearchMatch;
import ai.wewall.model.personal.SearchMatchPage;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.search.application.personal.ShownOffers.ShownOffer;
import ai.wewall.search.domain.personal.FoundMatch;
import ai.wewall.search.domain.personal.Place;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Shows a person what their saved searches found. */
public final class ListMatches {

    private final SavedSearches searches;
    private final ShownOffers offers;
    private final Pages pages;
    private final Transactions transactions;
    private final Clock clock;

    /** Over people's searches and the listings as they are shown. */
    public ListMatches(
            SavedSearches searches, ShownOffers offers, SignedCursors cursors, Transactions transactions, Clock clock) {
        this.searches = searches;
        this.offers = offers;
        this.pages = new Pages(cursors);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A page of what was found, the latest first; 404 where the person has no such search. */
    public Mono<SearchMatchPage> list(PersonId person, String id, PageQuery query) {
        return Mono.justOrEmpty(OwnIds.parse(id))
                .flatMap(known -> searches.find(person, known))
                .flatMap(search -> list(person, search.id(), query))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "NOT_FOUND")));
    }

    private Mono<SearchMatchPage> list(PersonId person, UUID search, PageQuery query) {
        String list = "matches " + search;
        return Mono.defer(() -> searches.matches(search, pages.after(person, list, query), query.size() + 1))
                .map(read -> pages.cut(person, list, query, read, each -> new Place(each.at(), each.listingId())))
                .flatMap(page -> Mono.zip(shown(page.items()), searches.countMatches(search))
                        .map(parts -> new SearchMatchPage(parts.getT1(), parts.getT2(), page.next())));
    }

    private Mono<List<SearchMatch>> shown(List<FoundMatch> matches) {
        return offers.of(matches.stream().map(FoundMatch::listingId).collect(Collectors.toSet()))
                .map(found -> matches.stream()
                        .flatMap(match ->
                                Stream.ofNullable(found.get(match.listingId())).map(offer -> shown(match, offer)))
                        .toList());
    }

    private static SearchMatch shown(FoundMatch match, ShownOffer offer) {
        return new SearchMatch(
                offer.card().id(),
                offer.card(),
                offer.withdrawn(),
                match.kind(),
                match.at().atOffset(ZoneOffset.UTC),
                match.oldPrice(),
                match.newPrice(),
                match.seen());
    }

    /** Notes that the person looked; 404 where they have no such search. */
    public Mono<Void> markSeen(PersonId person, String id) {
        return Mono.justOrEmpty(OwnIds.parse(id))
                .flatMap(known -> transactions.inTransaction(searches.markSeen(person, known, clock.instant())))
                .filter(known -> known)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "NOT_FOUND")))
                .then();
    }
}
