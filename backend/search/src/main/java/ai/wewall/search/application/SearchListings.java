package ai.wewall.search.application;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SortOrder;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.IndexPage;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Position;
import ai.wewall.search.domain.index.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and counts published listings. Immediate: it looks into memory. */
public final class SearchListings {

    private static final int DEFAULT_LIMIT = 20;

    private final LiveIndex live;
    private final SignedCursors cursors;

    /** Over the index of this process. */
    public SearchListings(LiveIndex live, SignedCursors cursors) {
        this.live = live;
        this.cursors = cursors;
    }

    /**
     * Finds a page.
     *
     * @throws ProblemException 400 for a request that makes no sense, 503 before the first load
     */
    public Found find(SearchRequest request) {
        refuse(request);
        long begun = System.nanoTime();
        String canonical = CanonicalQuery.of(request);
        IndexPage page = index().search(query(request, canonical));
        String next =
                page.end().map(end -> cursors.seal(canonical, end.toString())).orElse(null);
        return new Found(page, next, (System.nanoTime() - begun) / 1e6);
    }

    /** Counts the listings that fit. */
    public int count(SearchCriteria criteria) {
        return index().count(IndexQuery.matching(criteria, Scope.anywhere()));
    }

    private ListingIndex index() {
        return live.current()
                .orElseThrow(() -> ProblemException.retryable(503, "INDEX_NOT_READY", Duration.ofSeconds(2)));
    }

    private IndexQuery query(SearchRequest request, String canonical) {
        Optional<Position> after =
                Optional.ofNullable(request.cursor()).map(cursor -> Position.parse(cursors.open(canonical, cursor)));
        return new IndexQuery(
                request.criteria(),
                sortOf(request),
                Optional.ofNullable(request.bbox())
                        .map(Box::ofDegrees)
                        .map(Scope::within)
                        .orElse(Scope.anywhere()),
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

    private static void refuse(SearchRequest request) {
        List<FieldError> errors = new ArrayList<>();
        if (request.text() != null && !request.text().isBlank()) {
            errors.add(new FieldError("text", "NOT_SUPPORTED"));
        }
        if (request.polygon() != null) {
            errors.add(new FieldError("polygon", "NOT_SUPPORTED"));
        }
        checkBox(request.bbox(), errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static void checkBox(@Nullable List<Double> box, List<FieldError> errors) {
        if (box == null) {
            return;
        }
        for (int latitude = 1; latitude <= 3; latitude += 2) {
            if (Math.abs(box.get(latitude)) > 90) {
                errors.add(new FieldError("bbox[" + latitude + "]", "OUT_OF_RANGE"));
            }
        }
        if (box.get(0) > box.get(2) || box.get(1) > box.get(3)) {
            errors.add(new FieldError("bbox", "ORDER"));
        }
    }

    /**
     * What was found.
     *
     * @param nextCursor where the next page begins, or null on the last one
     * @param tookMillis time spent in the index
     */
    public record Found(IndexPage page, @Nullable String nextCursor, double tookMillis) {}
}
