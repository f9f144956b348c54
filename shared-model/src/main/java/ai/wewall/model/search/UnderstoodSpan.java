package ai.wewall.model.search;

import org.jspecify.annotations.Nullable;

/**
 * A piece of the text and what it gave.
 *
 * @param start UTF-16 offset of its first unit
 * @param end UTF-16 offset after its last unit
 * @param field the field of {@link SearchCriteria} that it set, changed or cleared
 * @param value what it gave: a word, a number, a list or a range; null when it cleared the field
 */
public record UnderstoodSpan(
        int start, int end, String field, @Nullable Object value) {}
