package ai.wewall.search.domain.suggest;

import ai.wewall.model.search.Suggestion;
import ai.wewall.search.domain.words.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A place with the names under which it is found.
 *
 * @param names each as words in lower case
 */
record Place(Suggestion suggestion, List<List<String>> names) {

    private static final double EXACT = 3;
    private static final double BEGINNING = 2;
    private static final double SLIP = 0.8;
    private static final double IN_ORDER = 0.5;

    static Place of(Suggestion suggestion, String... alsoKnownAs) {
        List<List<String>> names = new ArrayList<>();
        names.add(words(suggestion.name()));
        for (String name : alsoKnownAs) {
            names.add(words(name));
        }
        return new Place(suggestion, names);
    }

    private static List<String> words(String name) {
        return Typed.wordsOf(PlainText.of(name).toLowerCase(Locale.ROOT));
    }

    /** How well what was typed names this place, from 0, not at all, to about 5. */
    double likelihood(Typed typed) {
        double best = 0;
        for (List<String> name : names) {
            best = Math.max(best, likelihood(typed, name));
        }
        if (best == 0) {
            return 0;
        }
        double asked = typed.kind().isEmpty() ? 0 : typed.kind().get() == suggestion.kind() ? 0.7 : -0.7;
        return best + asked + Math.min(0.4, Math.log1p(suggestion.listings()) / 30);
    }

    private static double likelihood(Typed typed, List<String> name) {
        double whole = wordByWord(typed.words(), name);
        String together = String.join("", typed.words());
        double joined =
                typed.words().size() == 1 && name.size() == 1 ? 0 : word(together, String.join("", name)) * 0.95;
        return Math.max(whole, joined);
    }

    /** Every word that was typed has to name a word of the place; which ones, and in what order, tells how well. */
    private static double wordByWord(List<String> typed, List<String> name) {
        double sum = 0;
        int expected = 0;
        boolean inOrder = true;
        for (String word : typed) {
            double best = 0;
            int at = -1;
            for (int i = 0; i < name.size(); i++) {
                double likelihood = word(word, name.get(i));
                if (likelihood > best || (likelihood == best && i == expected && likelihood > 0)) {
                    best = likelihood;
                    at = i;
                }
            }
            if (at < 0) {
                return 0;
            }
            inOrder &= at == expected;
            expected = at + 1;
            sum += best;
        }
        double covered = Math.min(1, typed.size() / (double) name.size());
        return sum / typed.size() + (inOrder ? IN_ORDER : 0) + 0.3 * covered;
    }

    private static double word(String typed, String word) {
        if (word.equals(typed)) {
            return EXACT;
        }
        if (word.startsWith(typed)) {
            return BEGINNING + typed.length() / (double) word.length() / 2;
        }
        int forgiven = Typos.forgiven(typed.length());
        if (forgiven == 0) {
            return 0;
        }
        int slips = Typos.between(typed, word, forgiven);
        return slips > forgiven ? 0 : Math.max(0.2, BEGINNING - SLIP * slips);
    }
}
