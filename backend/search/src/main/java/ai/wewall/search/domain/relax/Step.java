package ai.wewall.search.domain.relax;

import ai.wewall.model.search.SearchCriteria;
import org.jspecify.annotations.Nullable;

/**
 * One criterion, loosened a little.
 *
 * @param value its new value; null where it is dropped
 * @param criteria the criteria after it
 * @param cost how much it takes from the wish, from 0 to 1
 * @param label the new condition in words
 */
record Step(String field, @Nullable Object value, SearchCriteria criteria, double cost, String label) {}
