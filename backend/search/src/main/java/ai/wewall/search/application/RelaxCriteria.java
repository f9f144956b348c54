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
import java.util.Set;
import java.util.UUID;

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
     * Proposes what to loosen. The place and the words are read once, and hold for every count.
     *
     * @param hidden listings that the person does not want to see
     * @param locale of the labels
     * @throws ai.wewall.platform.problem.ProblemException 400 for a place that makes no sense or too many words, 503
     *     before the first load and while words are being read
     */
    public RelaxResponse relax(RelaxRequest request, Set<UUID> hidden, Locale locale) {
        Scope scope =
                scopes.read(request.bbox(), request.polygon(), request.text()).without(live.numbersOf(hidden));
        ListingIndex index = live.loaded();
        Relaxer relaxer = new Relaxer(
                wanted -> index.count(IndexQuery.matching(wanted, scope)), neighbours, SearchTexts.in(locale));
        return relaxer.relax(request.criteria(), request.enough() == null ? ENOUGH : request.enough());
    }
}
