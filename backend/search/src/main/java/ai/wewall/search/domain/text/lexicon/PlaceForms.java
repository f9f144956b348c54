package ai.wewall.search.domain.text.lexicon;

import ai.wewall.search.domain.text.word.RussianDictionary;
import ai.wewall.search.domain.text.word.WordForm;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Case forms of the words of place names (rule 7, «any case form»): by the dictionary where it has the word in the
 * nominative, else by the paradigm table {@code place-endings.txt}.
 */
final class PlaceForms {

    private final RussianDictionary dictionary;
    private final Map<String, List<String>> endings = new LinkedHashMap<>();

    PlaceForms(RussianDictionary dictionary) {
        this.dictionary = dictionary;
        WordTables.lines("place-endings").stream()
                .map(line -> line.split(" = "))
                .sorted(Comparator.comparing((String[] row) -> -row[0].length()))
                .forEach(row -> endings.put(row[0], Arrays.asList(row[1].split(" "))));
    }

    /** All forms of a word of a name, in the normal spelling. */
    Set<String> of(String word) {
        String normal = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        Set<String> forms = new LinkedHashSet<>();
        forms.add(normal);
        dictionary.readings(normal).stream()
                .filter(reading -> !reading.isPersonName() && reading.has("Nom"))
                .forEach(reading -> addParadigm(reading, forms));
        if (forms.size() == 1) {
            addByEnding(normal, forms);
        }
        return forms;
    }

    /** The forms of the same number and gender: «чистые» is no «чистый», «арбатская» no «арбатский». */
    private void addParadigm(WordForm reading, Set<String> forms) {
        String group = group(reading);
        for (WordForm form : dictionary.formsOf(reading.lemma())) {
            if (group(form).equals(group)) {
                forms.add(form.lemma().toLowerCase(Locale.ROOT).replace('ё', 'е'));
            }
        }
    }

    private static String group(WordForm form) {
        String kind = form.has("ADJ") || form.has("Ord") ? "ADJ" : "NN";
        String number = form.has("PL") ? "PL" : "Sin";
        String gender = form.has("Fem") ? "Fem" : form.has("Masc") ? "Masc" : form.has("Neut") ? "Neut" : "";
        return kind + number + (number.equals("PL") ? "" : gender);
    }

    private void addByEnding(String word, Set<String> forms) {
        for (Map.Entry<String, List<String>> ending : endings.entrySet()) {
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length() + 1) {
                String stem = word.substring(0, word.length() - ending.getKey().length());
                ending.getValue().forEach(other -> forms.add(stem + other));
                return;
            }
        }
        if (word.length() > 3 && "бвгджзклмнпрстфхцчшщ".indexOf(word.charAt(word.length() - 1)) >= 0) {
            List.of("а", "у", "ом", "е").forEach(ending -> forms.add(word + ending));
        }
    }
}
