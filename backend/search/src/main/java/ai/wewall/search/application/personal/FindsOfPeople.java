package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.KeptPage;
import ai.wewall.model.personal.Notify;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.personal.SavedSearchChange;
import ai.wewall.model.personal.SavedSearchPage;
import ai.wewall.model.personal.SavedSearchRequest;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SearchResponse;
import ai.wewall.search.PersonalFinds;
import ai.wewall.search.application.IndexSearch;
import ai.wewall.search.domain.personal.Shelf;
import java.util.List;
import reactor.core.publisher.Mono;

/** The door to what people keep, over the use cases that the screens have too. */
public final class FindsOfPeople implements PersonalFinds {

    /** As many searches as a person may have. */
    private static final int ALL = 100;

    private final IndexSearch index;
    private final HiddenOffers hidden;
    private final KeptListings kept;
    private final KeepListings keeping;
    private final SaveSearches saving;

    /** Over the use cases. */
    public FindsOfPeople(
            IndexSearch index, HiddenOffers hidden, KeptListings kept, KeepListings keeping, SaveSearches saving) {
        this.index = index;
        this.hidden = hidden;
        this.kept = kept;
        this.keeping = keeping;
        this.saving = saving;
    }

    @Override
    public Mono<SearchResponse> search(PersonId person, SearchRequest request) {
        return hidden.of(person).flatMap(ids -> index.searchWithout(request, ids));
    }

    @Override
    public Mono<Boolean> toggleFavourite(PersonId person, String listing) {
        return Mono.justOrEmpty(ListingId.parse(listing))
                .flatMap(id -> kept.find(person, Shelf.FAVOURITES, id))
                .flatMap(
                        entry -> keeping.drop(person, Shelf.FAVOURITES, listing).thenReturn(false))
                .switchIfEmpty(Mono.defer(
                        () -> keeping.keep(person, Shelf.FAVOURITES, listing).thenReturn(true)));
    }

    @Override
    public Mono<Void> hide(PersonId person, String listing) {
        return keeping.keep(person, Shelf.HIDDEN, listing).then();
    }

    @Override
    public Mono<List<KeptListing>> favourites(PersonId person, int most) {
        return keeping.list(person, Shelf.FAVOURITES, new PageQuery(null, most)).map(KeptPage::items);
    }

    @Override
    public Mono<SavedSearch> subscribe(PersonId person, String name, SearchCriteria criteria, Notify notice) {
        return searches(person, ALL)
                .flatMap(all -> Mono.justOrEmpty(all.stream()
                        .filter(each -> each.criteria().equals(criteria) && each.text() == null)
                        .findFirst()))
                .flatMap(
                        same -> saving.change(person, same.id(), new SavedSearchChange(null, null, null, notice, null)))
                .switchIfEmpty(
                        Mono.defer(() -> saving.add(person, new SavedSearchRequest(name, criteria, null, notice))));
    }

    @Override
    public Mono<List<SavedSearch>> searches(PersonId person, int most) {
        return saving.list(person, new PageQuery(null, most)).map(SavedSearchPage::items);
    }

    @Override
    public Mono<Void> forgetSearch(PersonId person, String id) {
        return searches(person, ALL)
                .filter(all -> all.stream().anyMatch(each -> each.id().equals(id)))
                .flatMap(all -> saving.drop(person, id));
    }
}
