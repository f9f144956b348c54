package ai.wewall.search.domain.text.lexicon;

import ai.wewall.search.domain.text.chars.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the phrases of the lexicon in a text: from left to right, the longest at each place. */
public final class Segmenter {

    /** Signs that may stand inside a phrase: «стрит-ретейл», «т.р.», «shell&core». */
    private static final String INSIDE_PHRASES = "-.&'";

    /** A dot stands inside a phrase only after an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 5;

    private final Lexicon lexicon;

    public Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<Chunk> segment(List<Token> tokens) {
        return new Run(tokens).chunks();
    }

    private final class Run {

        private final List<Token> tokens;
        private final List<int[]> words;
        private int bestEnd;
        private List<Concept> best = List.of();

        Run(List<Token> tokens) {
            this.tokens = tokens;
            this.words = tokens.stream().map(this::words).toList();
        }

        private int[] words(Token token) {
            int[] exact = lexicon.words(token.word());
            return exact.length > 0 || !token.isWord() ? exact : lexicon.meantBy(token.word());
        }

        List<Chunk> chunks() {
            List<Chunk> chunks = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                bestEnd = at + 1;
                best = List.of();
                match(lexicon.phrases(), at);
                chunks.add(Chunk.of(tokens.subList(at, bestEnd), best));
                at = bestEnd;
            }
            return chunks;
        }

        private void match(PhraseTree node, int at) {
            for (int word : words.get(at)) {
                PhraseTree after = node.after(word);
                if (after != null) {
                    keep(after.concepts(), at + 1);
                    goOn(after, at + 1);
                }
            }
        }

        private void goOn(PhraseTree node, int at) {
            if (node.isLeaf() || at >= tokens.size()) {
                return;
            }
            match(node, at);
            if (at + 1 < tokens.size() && mayStandInside(at)) {
                match(node, at + 1);
            }
        }

        private boolean mayStandInside(int at) {
            Token token = tokens.get(at);
            boolean sign = token.kind() == Token.Kind.SIGN && INSIDE_PHRASES.contains(token.word());
            Token before = tokens.get(at - 1);
            return sign && (!token.word().equals(".") || before.word().length() <= LONGEST_ABBREVIATION);
        }

        private void keep(List<Concept> concepts, int end) {
            if (concepts.isEmpty() || end < bestEnd) {
                return;
            }
            if (end > bestEnd || best.isEmpty()) {
                best = concepts;
                bestEnd = end;
            } else if (best != concepts) {
                List<Concept> both = new ArrayList<>(best);
                concepts.stream().filter(each -> !both.contains(each)).forEach(both::add);
                best = List.copyOf(both);
            }
        }
    }
}
