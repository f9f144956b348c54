package ai.wewall.search.domain.text.lexicon;

import ai.wewall.search.domain.text.chars.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the {@link GapPhrase}s of the tables in a text. They cross commas but no end of a sentence. */
final class GapPhrases {

    /** So many other words may stand between two parts. */
    static final int WIDEST = 4;

    /** What a word stands for that only goes with the first one. */
    private static final Concept REST = new Concept(Kind.NEUTRAL, "YES");

    private static final String SENTENCE_ENDS = ".!?;\n";

    private final Map<Integer, List<GapPhrase>> byFirstWord = new HashMap<>();

    void add(GapPhrase phrase) {
        phrase.firstWords()
                .forEach(word -> byFirstWord
                        .computeIfAbsent(word, each -> new ArrayList<>(1))
                        .add(phrase));
    }

    /** What the tokens of a text stand for beyond the phrases without a gap, by their indexes. */
    Map<Integer, Set<Concept>> find(List<Token> tokens, List<int[]> words) {
        return new Run(tokens, words).find();
    }

    private final class Run {

        private final List<int[]> words;
        private final int[] spoken;
        private final int[] sentences;
        private final int count;
        private final Map<Integer, Set<Concept>> found = new HashMap<>();

        Run(List<Token> tokens, List<int[]> words) {
            this.words = words;
            this.spoken = new int[tokens.size()];
            this.sentences = new int[tokens.size()];
            int spokenCount = 0;
            int sentence = 0;
            for (int i = 0; i < tokens.size(); i++) {
                boolean sign = tokens.get(i).kind() == Token.Kind.SIGN;
                sentence += sign && SENTENCE_ENDS.contains(tokens.get(i).word()) ? 1 : 0;
                if (!sign) {
                    sentences[spokenCount] = sentence;
                    spoken[spokenCount++] = i;
                }
            }
            this.count = spokenCount;
        }

        Map<Integer, Set<Concept>> find() {
            for (int at = 0; at < count; at++) {
                for (int word : words.get(spoken[at])) {
                    for (GapPhrase phrase : byFirstWord.getOrDefault(word, List.of())) {
                        keep(phrase, at);
                    }
                }
            }
            return found;
        }

        private void keep(GapPhrase phrase, int at) {
            BitSet matched = new BitSet();
            if (!matches(phrase, 0, at, at, matched, sentences[at])) {
                return;
            }
            found.computeIfAbsent(spoken[at], each -> new LinkedHashSet<>(2)).add(phrase.concept());
            matched.stream()
                    .filter(i -> i != at)
                    .forEach(i -> found.computeIfAbsent(spoken[i], each -> new LinkedHashSet<>(2))
                            .add(REST));
        }

        private boolean matches(GapPhrase phrase, int part, int from, int last, BitSet matched, int sentence) {
            if (part == phrase.parts().size()) {
                return true;
            }
            List<Set<Integer>> wanted = phrase.parts().get(part);
            for (int at = from; at <= last; at++) {
                int end = at + wanted.size();
                if (isHere(wanted, at, sentence) && matches(phrase, part + 1, end, end + WIDEST, matched, sentence)) {
                    matched.set(at, end);
                    return true;
                }
            }
            return false;
        }

        private boolean isHere(List<Set<Integer>> wanted, int at, int sentence) {
            if (at + wanted.size() > count) {
                return false;
            }
            for (int i = 0; i < wanted.size(); i++) {
                Set<Integer> allowed = wanted.get(i);
                boolean same = sentences[at + i] == sentence;
                if (!same || Arrays.stream(words.get(spoken[at + i])).noneMatch(allowed::contains)) {
                    return false;
                }
            }
            return true;
        }
    }
}
