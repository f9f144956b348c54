package ai.wewall.search;

import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.Relaxation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.model.search.SearchResponse;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** The door of search. Nothing behind it waits for a database. */
public interface Search {

    /** Understands a text; never fails, whatever the text. */
    Interpretation interpret(InterpretRequest request);

    /**
     * Finds published listings.
     *
     * @return the page; errors are {@link ai.wewall.platform.problem.ProblemException}s: 400 for a request that makes no
     *     sense, 503 {@code INDEX_NOT_READY} before the first load
     */
    Mono<SearchResponse> search(SearchRequest request);

    /** How many published listings fit. */
    Mono<Integer> count(SearchCriteria criteria);

    /**
     * Which single criterion to loosen when little fits, and what that brings.
     *
     * @param enough from so many fitting listings on nothing is proposed
     * @param locale of the labels
     * @return the most worthwhile steps first, at most 5
     */
    Mono<List<Relaxation>> relax(SearchCriteria criteria, int enough, Locale locale);
}
