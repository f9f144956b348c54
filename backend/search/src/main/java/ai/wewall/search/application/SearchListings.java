package ai.wewall.search.application;

import ai.wewall.model.search.CountRequest;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SortOrder;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.domain.index.IndexPage;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.Position;
import ai.wewall.search.domain.index.Scope;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and counts published listings. Immediate: it looks into memory. */
public final class SearchListings {

    private static final int DEFAULT_LIMIT = 20;

    private final LiveIndex live;
    private final ScopeReader scopes;
    private final SignedCursors cursors;

    /** Over the index and the words of this process. */
    public SearchListings(LiveIndex live, ListingWords words, SignedCursors cursors) {
        this.live = live;
        this.scopes = new ScopeReader(words);
        this.cursors = cursors;
    }

    /**
     * Finds a page.
     *
     * @throws ProblemException 400 for a request that makes no sense, 503 before the first load
     */
    public Found find(SearchRequest request) {
        return find(request, Set.of());
    }

    /**
     * Finds a page without listings that the person has hidden.
     *
     * @throws ProblemException 400 for a request that makes no sense, 503 before the first load
     */
    public Found find(SearchRequest request, Set<UUID> hidden) {
        long begun = System.nanoTime();
        Scope scope =
                scopes.read(request.bbox(), request.polygon(), request.text()).without(live.numbersOf(hidden));
        String canonical = CanonicalQuery.of(request);
        IndexPage page = live.loaded().search(query(request, scope, canonical));
        String next =
                page.end().map(end -> cursors.seal(canonical, end.toString())).orElse(null);
        return new Found(page, next, (System.nanoTime() - begun) / 1e6);
    }

    /** Counts the listings that fit. */
    public int count(SearchCriteria criteria) {
        return count(new CountRequest(criteria, null), Set.of());
    }

    /**
     * Counts the listings that fit without those that the person has hidden.
     *
     * @throws ProblemException 400 for too many words, 503 before the first load and while words are being read
     */
    public int count(CountRequest request, Set<UUID> hidden) {
        Scope scope = scopes.read(request.text()).without(live.numbersOf(hidden));
        return live.loaded().count(IndexQuery.matching(request.criteria(), scope));
    }

    private IndexQuery query(SearchRequest request, Scope scope, String canonical) {
        Optional<Position> after =
                Optional.ofNullable(request.cursor()).map(cursor -> Position.parse(cursors.open(canonical, cursor)));
        return new IndexQuery(
                request.criteria(),
                sortOf(request),
                scope,
                after,
                request.limit() == null ? DEFAULT_LIMIT : request.limit(),
                request.facets() == null ? Set.of() : Set.copyOf(request.facets()));
    }

    /** The request's order, else that of the criteria, else the newest first. */
    static SortOrder sortOf(SearchRequest request) {
        if (request.sort() != null) {
            return request.sort();
        }
        SortOrder wanted = request.criteria().sort();
        return wanted == null ? SortOrder.NEWEST : wanted;
    }

    /**
     * What was found.
     *
     * @param nextCursor where the next page begins, or null on the last one
     * @param tookMillis time spent in the index
     */
    public record Found(IndexPage page, @Nullable String nextCursor, double tookMillis) {}
}
