package ai.wewall.search.domain.text.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A phrase with words between its parts: «когда .. появиться», «сколько .. буду .. платить».
 *
 * @param concept what it stands for; it is given to the first word
 * @param parts the parts in their order, each a sequence of words, each of which may be any of several
 */
record GapPhrase(Concept concept, List<List<Set<Integer>>> parts) {

    /** The mark of the tables for other words, up to {@link GapPhrases#WIDEST} of them. */
    static final String GAP = "..";

    Set<Integer> firstWords() {
        return parts.getFirst().getFirst();
    }
}
