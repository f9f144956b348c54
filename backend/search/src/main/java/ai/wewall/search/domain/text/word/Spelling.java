package ai.wewall.search.domain.text.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the known word forms nearest to a misspelt one (rule 8, (ar)). The beginnings of all forms stand in a table with
 * up to two of their letters left out, so a look-up costs the same whatever the size of the vocabulary.
 */
public final class Spelling {

    private static final int BEGINNING = 7;

    private final Map<String, int[]> formsByBeginning = new HashMap<>();
    private final List<String> forms;

    public Spelling(Collection<String> vocabulary) {
        this.forms = vocabulary.stream()
                .filter(form -> form.length() >= Typing.SHORTEST)
                .distinct()
                .sorted()
                .toList();
        Map<String, List<Integer>> table = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            for (String shortened :
                    shortenings(forms.get(i), Typing.forgiven(forms.get(i).length()))) {
                table.computeIfAbsent(shortened, key -> new ArrayList<>(1)).add(i);
            }
        }
        table.forEach((key, places) -> formsByBeginning.put(
                key, places.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The forms at the least distance that is forgiven, all of them; empty if there is none. */
    public List<String> nearest(String written) {
        if (written.length() < Typing.SHORTEST - 1) {
            return List.of();
        }
        int best = Typing.forgiven(written.length() + 2) + 1;
        List<String> nearest = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (String shortened : shortenings(written, Typing.forgiven(written.length() + 2))) {
            for (int place : formsByBeginning.getOrDefault(shortened, new int[0])) {
                if (seen.add(place)) {
                    best = collect(written, forms.get(place), best, nearest);
                }
            }
        }
        return nearest;
    }

    private static int collect(String written, String form, int best, List<String> nearest) {
        int most = Math.min(best, Typing.forgiven(form.length()));
        int errors = Typing.errors(written, form, most);
        if (errors > most) {
            return best;
        }
        if (errors < best) {
            nearest.clear();
        }
        nearest.add(form);
        return errors;
    }

    private static Set<String> shortenings(String word, int errors) {
        String beginning = word.substring(0, Math.min(word.length(), BEGINNING));
        Set<String> result = new HashSet<>();
        shorten(beginning, errors, result);
        return result;
    }

    private static void shorten(String word, int errors, Set<String> into) {
        into.add(word);
        if (errors == 0) {
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            shorten(word.substring(0, i) + word.substring(i + 1), errors - 1, into);
        }
    }
}
