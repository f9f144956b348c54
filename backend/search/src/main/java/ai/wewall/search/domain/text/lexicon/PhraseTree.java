package ai.wewall.search.domain.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases as paths of word numbers, with the concepts that a path ends in. */
final class PhraseTree {

    private final Map<Integer, PhraseTree> next = new HashMap<>(2);
    private final List<Concept> concepts = new ArrayList<>(1);

    void add(List<Integer> words, Concept concept) {
        PhraseTree node = this;
        for (Integer word : words) {
            node = node.next.computeIfAbsent(word, key -> new PhraseTree());
        }
        if (!node.concepts.contains(concept)) {
            node.concepts.add(concept);
        }
    }

    @Nullable
    PhraseTree after(int word) {
        return next.get(word);
    }

    boolean isLeaf() {
        return next.isEmpty();
    }

    List<Concept> concepts() {
        return concepts;
    }
}
