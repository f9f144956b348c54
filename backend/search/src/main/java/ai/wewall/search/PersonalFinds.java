package ai.wewall.search;

import ai.wewall.identity.PersonId;
import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.Notify;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SearchResponse;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * The door of search to what people keep. Writes join the caller's transaction; refusals are
 * {@link ai.wewall.platform.problem.ProblemException}s: 404 where there is no such listing, 410 where it is withdrawn, 409
 * {@code LIST_FULL}.
 */
public interface PersonalFinds {

    /** Finds published listings without those that the person has hidden; see {@link Search#search}. */
    Mono<SearchResponse> search(PersonId person, SearchRequest request);

    /** Puts a listing among the person's favourites, or takes it away again; whether it is one now. */
    Mono<Boolean> toggleFavourite(PersonId person, String listing);

    /** Shows a listing to the person no more. */
    Mono<Void> hide(PersonId person, String listing);

    /** The person's favourites, the latest first, withdrawn ones included. */
    Mono<List<KeptListing>> favourites(PersonId person, int most);

    /** Saves a search and how soon its finds are told; a search for the same is changed instead of saved twice. */
    Mono<SavedSearch> subscribe(PersonId person, String name, SearchCriteria criteria, Notify notice);

    /** The person's saved searches, the latest first. */
    Mono<List<SavedSearch>> searches(PersonId person, int most);

    /** Forgets a saved search; completes also where there is none of this id. */
    Mono<Void> forgetSearch(PersonId person, String id);
}
