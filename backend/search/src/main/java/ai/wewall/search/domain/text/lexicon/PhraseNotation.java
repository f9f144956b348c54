package ai.wewall.search.domain.text.lexicon;

import ai.wewall.search.domain.text.word.Inflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How phrases are written in the tables: {@code склад} is a word in all its forms by the dictionary, {@code =сниму} this
 * one form, {@code шоурум~форум} a word that the dictionary lacks, declined like another, {@code a|b} either of two,
 * {@code помещение?} a word that may be left out, {@code когда .. появиться} has other words in between.
 */
final class PhraseNotation {

    private PhraseNotation() {}

    /** All sequences of words that a phrase stands for. */
    static List<List<String>> expand(String phrase) {
        List<List<String>> sequences = List.of(List.of());
        for (String position :
                phrase.replace(" " + GapPhrase.GAP + " ", " ").trim().split("\\s+")) {
            sequences = extend(sequences, position);
        }
        return sequences.stream().filter(words -> !words.isEmpty()).toList();
    }

    /** The parts of a phrase with gaps, each a list of positions. */
    static List<List<String>> parts(String phrase) {
        return Stream.of(phrase.trim().split("\\s+\\.\\.\\s+"))
                .map(part -> List.of(part.split("\\s+")))
                .toList();
    }

    private static List<List<String>> extend(List<List<String>> sequences, String position) {
        boolean optional = position.endsWith("?") && position.length() > 1;
        String words = optional ? position.substring(0, position.length() - 1) : position;
        String mark = words.startsWith("=") ? "=" : "";
        List<List<String>> extended = new ArrayList<>(optional ? sequences : List.of());
        for (String word : words.substring(mark.length()).split("\\|")) {
            String marked = word.startsWith("=") ? word : mark + word;
            sequences.forEach(sequence -> {
                List<String> longer = new ArrayList<>(sequence);
                longer.add(marked);
                extended.add(List.copyOf(longer));
            });
        }
        return extended;
    }

    /** The forms of one word of the notation. */
    static Set<String> forms(String word, Inflection inflection) {
        if (word.startsWith("=")) {
            return Set.of(word.substring(1));
        }
        int model = word.indexOf('~');
        return model < 0
                ? inflection.formsOf(word)
                : inflection.formsLike(word.substring(0, model), word.substring(model + 1));
    }
}
