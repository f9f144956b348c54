package ai.wewall.model.search;

import org.jspecify.annotations.Nullable;

/**
 * One criterion loosened by one step, and what that brings.
 *
 * @param field the field of {@link SearchCriteria} that is loosened
 * @param value its new value: a range, a number, a word or a list of words; null where the criterion is dropped
 * @param criteria the criteria after it, ready to be searched by
 * @param total how many listings fit then
 * @param more how many more those are
 * @param label the new condition for a person, to follow «+12, если» or “+12 if”, in the language asked for
 */
public record Relaxation(
        String field, @Nullable Object value, SearchCriteria criteria, int total, int more, String label) {}
