package ai.wewall.model.search;

import java.util.List;

/**
 * What a text says about the terms of a calculation.
 *
 * @param terms what was understood, in the order of the text; of each group of fields at most one
 * @param refused what was understood and lies outside the bounds of its field
 * @param missed pieces of the text that look like a term and were not understood
 */
public record SpokenTerms(List<SpokenTerm> terms, List<SpokenTerm> refused, List<String> missed) {

    private static final SpokenTerms NONE = new SpokenTerms(List.of(), List.of(), List.of());

    public SpokenTerms {
        terms = List.copyOf(terms);
        refused = List.copyOf(refused);
        missed = List.copyOf(missed);
    }

    /** Of a text that says nothing of terms. */
    public static SpokenTerms none() {
        return NONE;
    }

    /** Whether anything was said, be it beyond the bounds. */
    public boolean isEmpty() {
        return terms.isEmpty() && refused.isEmpty();
    }
}
