package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Field;

/** What a text makes forgotten: «неважно», «убери» with a field's name, and starting anew (rule 10, (e), (an)). */
final class Forgotten {

    private final Analysis text;
    private final Marks marks;

    Forgotten(Analysis text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** A field that no longer matters is forgotten before anything else is read. */
    static SearchCriteria without(Analysis text, SearchCriteria before) {
        SearchCriteria left = before;
        for (Claim claim : text.claims()) {
            left = claim instanceof Claim.Cleared cleared ? cleared.field().set(left, null) : left;
        }
        return left;
    }

    /** Shows it on the words that said so. */
    void mark(SearchCriteria before, SearchCriteria criteria) {
        markReset(before, criteria);
        markCleared();
    }

    /** What starting anew has cleared is shown on the words that said so. */
    private void markReset(SearchCriteria before, SearchCriteria criteria) {
        SearchCriteria sent = text.before();
        int word = text.items().first(Kind.RESET);
        if (sent.equals(before) || word == text.items().size()) {
            return;
        }
        boolean first = true;
        for (Field field : Field.values()) {
            boolean cleared = field.of(sent) != null && field.of(criteria) == null;
            if (cleared && first) {
                marks.cleared(field, text.place(word));
            } else if (cleared) {
                marks.beside(field, null, text.place(word));
            }
            first &= !cleared;
        }
    }

    private void markCleared() {
        for (Claim claim : text.claims()) {
            if (claim instanceof Claim.Cleared cleared) {
                marks.cleared(cleared.field(), cleared.place());
            }
        }
    }
}
