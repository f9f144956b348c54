package ai.wewall.search.domain.text.lexicon;

import ai.wewall.search.domain.text.word.Inflection;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts the {@link Lexicon} together from phrases. */
public final class LexiconBuilder {

    private final RussianDictionary dictionary;
    private final Inflection inflection;
    private final Map<String, Integer> wordNumbers = new HashMap<>();
    private final Map<String, Set<Integer>> wordsByForm = new HashMap<>();
    private final PhraseTree phrases = new PhraseTree();
    private final GapPhrases gapPhrases = new GapPhrases();

    public LexiconBuilder(RussianDictionary dictionary) {
        this.dictionary = dictionary;
        this.inflection = new Inflection(dictionary);
    }

    /** Adds a phrase in the notation of the tables ({@link PhraseNotation}). */
    public void addPhrase(String phrase, Kind kind, String value) {
        if (phrase.contains(" " + GapPhrase.GAP + " ")) {
            addGapPhrase(phrase, new Concept(kind, value));
            return;
        }
        boolean guarded = phrase.startsWith("!");
        Concept concept = new Concept(kind, value, guarded);
        for (List<String> words : PhraseNotation.expand(guarded ? phrase.substring(1) : phrase)) {
            phrases.add(words.stream().map(this::number).toList(), concept);
            if (words.size() == 2 && isAdjective(words.getFirst()) && isNoun(words.getLast())) {
                phrases.add(words.reversed().stream().map(this::number).toList(), concept);
            }
        }
    }

    private void addGapPhrase(String phrase, Concept concept) {
        List<List<Set<Integer>>> parts = new ArrayList<>();
        for (List<String> part : PhraseNotation.parts(phrase)) {
            parts.add(part.stream().map(this::numbers).toList());
        }
        gapPhrases.add(new GapPhrase(concept, List.copyOf(parts)));
    }

    private Set<Integer> numbers(String position) {
        Set<Integer> numbers = new LinkedHashSet<>();
        PhraseNotation.expand(position).forEach(words -> numbers.add(number(words.getFirst())));
        return Set.copyOf(numbers);
    }

    /** Adds a phrase of which every word is given by its forms; the first form of a word tells it from others. */
    public void addForms(List<? extends Collection<String>> words, Concept concept) {
        List<Integer> path = new ArrayList<>();
        for (Collection<String> forms : words) {
            Set<String> distinct = new LinkedHashSet<>(forms);
            path.add(number("{" + new TreeSet<>(distinct), distinct));
        }
        phrases.add(path, concept);
    }

    public Lexicon build() {
        Map<String, int[]> frozen = new HashMap<>();
        wordsByForm.forEach((form, words) ->
                frozen.put(form, words.stream().mapToInt(Integer::intValue).toArray()));
        return new Lexicon(frozen, phrases, gapPhrases, dictionary::knows);
    }

    private boolean isAdjective(String word) {
        return !word.startsWith("=")
                && dictionary.readings(word).stream().anyMatch(form -> form.has("ADJ") || form.has("Ord"));
    }

    private boolean isNoun(String word) {
        return !word.startsWith("=") && dictionary.readings(word).stream().anyMatch(form -> form.has("NN"));
    }

    private int number(String word) {
        return number(word, PhraseNotation.forms(word, inflection));
    }

    private int number(String key, Set<String> forms) {
        Integer known = wordNumbers.get(key);
        if (known != null) {
            return known;
        }
        int number = wordNumbers.size();
        wordNumbers.put(key, number);
        forms.forEach(form -> wordsByForm
                .computeIfAbsent(form, each -> new LinkedHashSet<>(2))
                .add(number));
        return number;
    }
}
