package ai.wewall.search.domain.text.lexicon;

import ai.wewall.search.domain.text.word.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** All words and phrases that the rules know, by all their forms. Never changes once it is built. */
public final class Lexicon {

    private static final int[] NONE = {};

    private final Map<String, int[]> wordsByForm;
    private final PhraseTree phrases;
    private final GapPhrases gapPhrases;
    private final Spelling spelling;
    private final Predicate<String> realWord;

    Lexicon(Map<String, int[]> wordsByForm, PhraseTree phrases, GapPhrases gapPhrases, Predicate<String> realWord) {
        this.wordsByForm = wordsByForm;
        this.phrases = phrases;
        this.gapPhrases = gapPhrases;
        this.realWord = realWord;
        this.spelling = new Spelling(
                wordsByForm.keySet().stream().filter(Lexicon::isRussian).toList());
    }

    private static boolean isRussian(String form) {
        return form.chars().allMatch(c -> c >= 'а' && c <= 'я');
    }

    public boolean knows(String form) {
        return wordsByForm.containsKey(form);
    }

    PhraseTree phrases() {
        return phrases;
    }

    GapPhrases gapPhrases() {
        return gapPhrases;
    }

    /** The numbers of the words that a form belongs to. */
    int[] words(String form) {
        return wordsByForm.getOrDefault(form, NONE);
    }

    /**
     * The words that a misspelt form was meant to be (rule 8, (ar)): those that all nearest forms share. None where the
     * nearest forms have no word in common, since then there is no one reading.
     */
    static int[] shared(List<int[]> readings) {
        if (readings.isEmpty()) {
            return NONE;
        }
        IntStream shared = Arrays.stream(readings.getFirst());
        return shared.filter(word -> readings.stream().allMatch(other -> contains(other, word)))
                .toArray();
    }

    /** The words of each form that is nearest to a misspelt one; none for a word that exists. */
    List<int[]> readings(String form) {
        if (!isRussian(form) || realWord.test(form)) {
            return List.of();
        }
        return spelling.nearest(form).stream().map(this::words).toList();
    }

    private static boolean contains(int[] words, int word) {
        return Arrays.stream(words).anyMatch(other -> other == word);
    }
}
