package ai.wewall.search.application;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.RelaxResponse;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.SearchTexts;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Scope;
import ai.wewall.search.domain.relax.Neighbours;
import ai.wewall.search.domain.relax.Relaxer;
import java.util.Locale;

/** Says which criterion to loosen when little fits. Immediate: at most twenty counts in memory. */
public final class RelaxCriteria {

    private final LiveIndex live;
    private final Neighbours neighbours;

    /** Over the index of this process and the geography. */
    public RelaxCriteria(LiveIndex live, Geography geography) {
        this.live = live;
        this.neighbours = new NearPlaces(geography);
    }

    /**
     * Proposes what to loosen.
     *
     * @param enough from so many fitting listings on nothing is proposed
     * @param locale of the labels
     */
    public RelaxResponse relax(SearchCriteria criteria, int enough, Locale locale) {
        ListingIndex index = live.loaded();
        Relaxer relaxer = new Relaxer(
                wanted -> index.count(IndexQuery.matching(wanted, Scope.anywhere())),
                neighbours,
                SearchTexts.in(locale));
        return relaxer.relax(criteria, enough);
    }
}
