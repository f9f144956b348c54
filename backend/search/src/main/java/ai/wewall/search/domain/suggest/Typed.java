package ai.wewall.search.domain.suggest;

import ai.wewall.model.search.SuggestionKind;
import ai.wewall.search.domain.words.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person typed, as words.
 *
 * @param words in lower case, short forms written out, without words that only say the kind
 * @param kind the kind that a word named
 */
record Typed(List<String> words, Optional<SuggestionKind> kind) {

    private static final Map<String, SuggestionKind> KINDS = Map.ofEntries(
            Map.entry("м", SuggestionKind.STATION),
            Map.entry("метро", SuggestionKind.STATION),
            Map.entry("ст", SuggestionKind.STATION),
            Map.entry("станция", SuggestionKind.STATION),
            Map.entry("мцк", SuggestionKind.STATION),
            Map.entry("мцд", SuggestionKind.STATION),
            Map.entry("рн", SuggestionKind.DISTRICT),
            Map.entry("район", SuggestionKind.DISTRICT),
            Map.entry("бц", SuggestionKind.BUSINESS_CENTRE),
            Map.entry("тц", SuggestionKind.BUSINESS_CENTRE),
            Map.entry("трц", SuggestionKind.BUSINESS_CENTRE));

    /** Short forms with a hyphen, which would fall apart into letters. */
    private static final Map<String, String> SHORT = Map.of(
            "пр-т", "проспект",
            "пр-кт", "проспект",
            "пр-д", "проезд",
            "пр-зд", "проезд",
            "б-р", "бульвар",
            "наб-я", "набережная",
            "пл-дь", "площадь",
            "р-н", "рн",
            "ш-се", "шоссе");

    private static final Map<String, String> LONG = Map.of(
            "ул", "улица", "просп", "проспект", "пер", "переулок", "наб", "набережная", "бул", "бульвар", "ш", "шоссе");

    private static final Set<String> EMPTY_WORDS =
            Set.of("на", "у", "в", "во", "к", "с", "около", "возле", "рядом", "им");

    /** Reads a text. */
    static Typed of(String text) {
        String plain = PlainText.of(text).toLowerCase(Locale.ROOT);
        List<String> all = wordsOf(plain);
        Optional<SuggestionKind> kind =
                all.stream().filter(KINDS::containsKey).findFirst().map(KINDS::get);
        List<String> telling = all.stream()
                .filter(word -> !KINDS.containsKey(word) && !EMPTY_WORDS.contains(word))
                .map(word -> LONG.getOrDefault(word, word))
                .toList();
        return telling.isEmpty() ? new Typed(all, Optional.empty()) : new Typed(telling, kind);
    }

    /** The words of a name or a text in lower case. */
    static List<String> wordsOf(String plain) {
        return Arrays.stream(plain.split("[\\s,.;:\"'«»()]+"))
                .map(word -> SHORT.getOrDefault(word, word))
                .flatMap(word -> Arrays.stream(word.split("[^\\p{L}\\p{Nd}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
