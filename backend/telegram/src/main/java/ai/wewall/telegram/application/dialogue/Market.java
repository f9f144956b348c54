package ai.wewall.telegram.application.dialogue;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SearchResponse;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.PersonalFinds;
import ai.wewall.search.Search;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.Criterion;
import ai.wewall.telegram.domain.dialogue.Reply.Relaxation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up what the dialogue needs to know, through the doors of search and listings. */
public final class Market {

    /** Offers on one list. */
    static final int PAGE = 5;

    private static final int MOST_RELAXATIONS = 3;

    private final Search search;
    private final PersonalFinds finds;
    private final Catalogue catalogue;

    /** Over the doors. */
    public Market(Search search, PersonalFinds finds, Catalogue catalogue) {
        this.search = search;
        this.finds = finds;
        this.catalogue = catalogue;
    }

    Mono<SearchResponse> find(PersonId person, SearchCriteria criteria) {
        return finds.search(person, SearchRequest.of(criteria, PAGE));
    }

    /** The page behind a board; the first one where the board's cursor is not accepted any more. */
    Mono<SearchResponse> after(PersonId person, Board board) {
        SearchRequest next =
                new SearchRequest(board.criteria(), null, null, null, null, board.nextCursor(), PAGE, null);
        return finds.search(person, next)
                .onErrorResume(
                        ProblemException.class,
                        refused -> refused.status() == 400 ? find(person, board.criteria()) : Mono.error(refused));
    }

    /** Which single criteria to loosen by a step, and what that brings; the most worthwhile first. */
    Mono<List<Relaxation>> relaxations(SearchCriteria criteria, String language) {
        return steps(criteria, language)
                .flatMap(step -> Mono.justOrEmpty(
                        Criterion.of(step.field()).map(each -> new Relaxation(each, step.label(), step.more()))))
                .take(MOST_RELAXATIONS)
                .collectList();
    }

    /** The criteria with one of them loosened by a step; as they are where no step brings anything any more. */
    Mono<SearchCriteria> loosened(SearchCriteria criteria, Criterion criterion, String language) {
        return steps(criteria, language)
                .filter(step -> Criterion.of(step.field()).equals(Optional.of(criterion)))
                .next()
                .map(ai.wewall.model.search.Relaxation::criteria)
                .defaultIfEmpty(criteria);
    }

    private Flux<ai.wewall.model.search.Relaxation> steps(SearchCriteria criteria, String language) {
        return search.relax(criteria, 1, Locale.of(language)).flatMapIterable(steps -> steps);
    }

    /** A listing in any state of its life. */
    public Mono<Optional<ListingDetail>> listing(OfferId offer) {
        return Mono.justOrEmpty(ListingId.parse(offer.value()))
                .flatMap(catalogue::find)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    Mono<List<ListingDetail>> listings(List<OfferId> offers) {
        List<ListingId> ids = offers.stream()
                .flatMap(offer -> ListingId.parse(offer.value()).stream())
                .toList();
        return catalogue.findAll(ids).collectList();
    }
}
