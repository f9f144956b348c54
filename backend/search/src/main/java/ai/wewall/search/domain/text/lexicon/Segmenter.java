package ai.wewall.search.domain.text.lexicon;

import ai.wewall.search.domain.text.chars.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the phrases of the lexicon in a text: from left to right, the longest at each place. */
public final class Segmenter {

    /** Signs that may stand inside a phrase: «стрит-ретейл», «т.р.», «shell&core». */
    private static final String INSIDE_PHRASES = "-.&'";

    /** A dot stands inside a phrase only after an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 5;

    private static final int MOST_READINGS = 8;

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

        /** Misspelt words with several nearest forms that have no word in common. */
        private final Map<Token, List<int[]>> doubtful = new IdentityHashMap<>();

        private final Map<String, List<int[]>> meanings = new HashMap<>();

        private int start;
        private int bestEnd;
        private List<Concept> best = List.of();

        Run(List<Token> tokens) {
            this.tokens = tokens;
            this.words = tokens.stream().map(this::words).toList();
        }

        private int[] words(Token token) {
            int[] exact = lexicon.words(token.word());
            return exact.length > 0 || !token.isWord() ? exact : meant(token);
        }

        /**
         * What a misspelt word was meant to be. Where its nearest forms have no word in common, a longer phrase may tell which
         * of them is meant, or all of them may stand for the same.
         */
        private int[] meant(Token token) {
            List<int[]> readings = meanings.computeIfAbsent(token.word(), lexicon::readings);
            int[] shared = Lexicon.shared(readings);
            if (shared.length > 0 || readings.isEmpty() || readings.size() > MOST_READINGS) {
                return shared;
            }
            doubtful.put(token, readings);
            return readings.stream().flatMapToInt(Arrays::stream).distinct().toArray();
        }

        List<Chunk> chunks() {
            Map<Integer, Set<Concept>> beyond = lexicon.gapPhrases().find(tokens, words);
            List<Chunk> chunks = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                start = at;
                bestEnd = at + 1;
                best = List.of();
                match(lexicon.phrases(), at);
                chunks.add(Chunk.of(tokens.subList(at, bestEnd), beyond.isEmpty() ? best : with(beyond, at)));
                at = bestEnd;
            }
            return chunks;
        }

        /** What the chunk at hand stands for, with what phrases with gaps say; of known words they say no more. */
        private List<Concept> with(Map<Integer, Set<Concept>> beyond, int at) {
            List<Concept> all = new ArrayList<>(best);
            for (int i = at; i < bestEnd; i++) {
                for (Concept concept : beyond.getOrDefault(i, Set.of())) {
                    if (concept.kind() != Kind.NEUTRAL || all.isEmpty()) {
                        all.add(concept);
                    }
                }
            }
            return all;
        }

        private void match(PhraseTree node, int at) {
            for (int word : words.get(at)) {
                PhraseTree after = node.after(word);
                if (after != null) {
                    keep(agreed(after.concepts(), at), at + 1);
                    goOn(after, at + 1);
                }
            }
        }

        /** By itself a doubtful word stands only for what all its readings do. */
        private List<Concept> agreed(List<Concept> concepts, int at) {
            List<int[]> readings = at > start ? null : doubtful.get(tokens.get(at));
            if (readings == null) {
                return concepts;
            }
            return concepts.stream()
                    .filter(concept -> readings.stream()
                            .map(this::alone)
                            .allMatch(other -> other.isEmpty() || other.stream().anyMatch(concept::isLike)))
                    .toList();
        }

        /** What a reading stands for without other words. */
        private List<Concept> alone(int[] reading) {
            return Arrays.stream(reading)
                    .mapToObj(lexicon.phrases()::after)
                    .filter(Objects::nonNull)
                    .flatMap(node -> node.concepts().stream())
                    .toList();
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
