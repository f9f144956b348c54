package ai.wewall.search.application;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.RelaxRequest;
import ai.wewall.model.search.RelaxResponse;
import ai.wewall.search.domain.SearchTexts;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Scope;
import ai.wewall.search.domain.relax.Neighbours;
import ai.wewall.search.domain.relax.Relaxer;
import java.util.Locale;

/** Says which criterion to loosen when little fits. Immediate: at most twenty counts in memory. */
public final class RelaxCriteria {

    /** From so many fitting listings on nothing is proposed, where the request does not say. */
    private static final int ENOUGH = 5;

    private final LiveIndex live;
    private final ScopeReader scopes;
    private final Neighbours neighbours;

    /** Over the index and the words of this process, and the geography. */
    public RelaxCriteria(LiveIndex live, ListingWords words, Geography geography) {
        this.live = live;
        this.scopes = new ScopeReader(words);
        this.neighbours = new NearPlaces(geography);
    }

    /**
     * Proposes what to loosen. Words are looked up once, and hold for every count.
     *
     * @param locale of the labels
     * @throws ai.wewall.platform.problem.ProblemException 400 for too many words, 503 before the first load and while
     *     words are being read
     */
    public RelaxResponse relax(RelaxRequest request, Locale locale) {
        Scope scope = scopes.read(request.text());
        ListingIndex index = live.loaded();
        Relaxer relaxer = new Relaxer(
                wanted -> index.count(IndexQuery.matching(wanted, scope)), neighbours, SearchTexts.in(locale));
        return relaxer.relax(request.criteria(), request.enough() == null ? ENOUGH : request.enough());
    }
}
