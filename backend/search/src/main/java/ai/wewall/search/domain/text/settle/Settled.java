package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.UnderstoodSpan;
import java.util.List;

/**
 * Criteria after a text.
 *
 * @param spans what of the text they came from, in order, without overlap
 */
public record Settled(SearchCriteria criteria, List<UnderstoodSpan> spans) {}
