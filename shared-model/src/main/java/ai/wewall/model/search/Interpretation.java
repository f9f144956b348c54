package ai.wewall.model.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text was understood as.
 *
 * @param criteria the criteria after this text
 * @param understood the spans that were used, in order, without overlap
 * @param unrecognised content words that no rule used
 * @param question one short clarifying question, or null
 */
public record Interpretation(
        Intent intent,
        SearchCriteria criteria,
        List<UnderstoodSpan> understood,
        List<String> unrecognised,
        @Nullable String question) {

    public Interpretation {
        understood = List.copyOf(understood);
        unrecognised = List.copyOf(unrecognised);
    }
}
