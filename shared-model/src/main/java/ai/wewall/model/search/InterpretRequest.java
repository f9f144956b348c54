package ai.wewall.model.search;

import org.jspecify.annotations.Nullable;

/**
 * A text to be understood.
 *
 * @param text what the person wrote, 0 to 4 096 UTF-16 units
 * @param criteria the criteria so far in a running dialogue
 * @param locale {@code ru} or {@code en}: the language of the question that comes back; {@code ru} when absent
 */
public record InterpretRequest(
        String text,
        @Nullable SearchCriteria criteria,
        @Nullable String locale) {}
