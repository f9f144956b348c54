package ai.wewall.search.domain.text.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All written forms of a word of the tables, in the normal spelling (lower case, е for ё). */
public final class Inflection {

    private final RussianDictionary dictionary;

    public Inflection(RussianDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The forms of a word that the dictionary knows; the word alone if it does not. */
    public Set<String> formsOf(String word) {
        Set<String> result = new LinkedHashSet<>();
        result.add(word);
        for (WordForm form : paradigm(word)) {
            result.add(normal(form.lemma()));
        }
        return result;
    }

    /** Whether the dictionary declines a word. */
    public boolean declines(String word) {
        return !paradigm(word).isEmpty();
    }

    /**
     * The forms of a word that the dictionary lacks, made after one that it has: «шоурум» like «форум». Both share their
     * last letters; what the model changes at its end, the word changes too.
     */
    public Set<String> formsLike(String word, String model) {
        int shared = sharedEnding(word, model);
        String wordStem = word.substring(0, word.length() - shared);
        String modelStem = model.substring(0, model.length() - shared);
        Set<String> result = new LinkedHashSet<>();
        result.add(word);
        for (WordForm form : paradigm(model)) {
            String written = normal(form.lemma());
            if (written.startsWith(modelStem)) {
                result.add(wordStem + written.substring(modelStem.length()));
            }
        }
        return result;
    }

    private List<WordForm> paradigm(String word) {
        return dictionary.readings(word).stream()
                .filter(reading -> !reading.isPersonName())
                .map(WordForm::lemma)
                .distinct()
                .filter(lemma -> normal(lemma).equals(word))
                .flatMap(lemma -> dictionary.formsOf(lemma).stream())
                .filter(form -> !form.isPersonName())
                .toList();
    }

    private static int sharedEnding(String word, String model) {
        int shared = 0;
        while (shared < Math.min(word.length(), model.length())
                && word.charAt(word.length() - 1 - shared) == model.charAt(model.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }

    static String normal(String form) {
        return form.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
    }
}
