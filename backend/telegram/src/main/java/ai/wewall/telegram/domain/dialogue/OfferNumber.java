package ai.wewall.telegram.domain.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises a text that names an offer of the list by its number and says nothing else, as «2» or «покажи второй». */
final class OfferNumber {

    /** A larger number names an area rather than an offer. */
    private static final int LARGEST = 10;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.,!?)(:№#«»\"]+");

    private static final Set<String> FILLERS = Set.of(
            "покажи",
            "покажите",
            "показать",
            "открой",
            "откройте",
            "открыть",
            "давай",
            "давайте",
            "хочу",
            "подробнее",
            "подробней",
            "про",
            "о",
            "об",
            "номер",
            "вариант",
            "варианта",
            "предложение",
            "объект",
            "лот",
            "пожалуйста",
            "мне",
            "посмотреть",
            "расскажи",
            "интересует",
            "по",
            "the",
            "one",
            "show",
            "open",
            "number",
            "offer",
            "please",
            "no");

    private static final Map<String, Integer> STEMS = Map.of("перв", 1, "втор", 2, "трет", 3, "четверт", 4, "пят", 5);

    private static final Set<String> ENDINGS = Set.of(
            "ый", "ий", "ой", "ая", "ую", "ое", "ом", "ого", "ему", "ому", "ья", "ью", "ье", "ьего", "ьему", "ьем",
            "ьей");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("один", 1),
            Map.entry("два", 2),
            Map.entry("три", 3),
            Map.entry("четыре", 4),
            Map.entry("пять", 5),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5));

    private static final Set<String> LAST = Set.of("последний", "последнее", "последнюю", "последняя", "last");

    private OfferNumber() {}

    /**
     * The number that the text names.
     *
     * @param offers how many offers the list shows, the last of which can be called so
     */
    static OptionalInt in(String text, int offers) {
        if (text.length() > 60) {
            return OptionalInt.empty();
        }
        List<String> words = Stream.of(
                        BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).replace('ё', 'е')))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .toList();
        return words.size() == 1 ? number(words.getFirst(), offers) : OptionalInt.empty();
    }

    private static OptionalInt number(String word, int offers) {
        if (LAST.contains(word)) {
            return OptionalInt.of(offers);
        }
        Integer named = WORDS.get(word);
        return named == null ? digitsOrOrdinal(word) : OptionalInt.of(named);
    }

    private static OptionalInt digitsOrOrdinal(String word) {
        if (word.matches("\\d{1,2}")) {
            int number = Integer.parseInt(word);
            return number >= 1 && number <= LARGEST ? OptionalInt.of(number) : OptionalInt.empty();
        }
        return STEMS.entrySet().stream()
                .filter(stem -> word.startsWith(stem.getKey())
                        && ENDINGS.contains(word.substring(stem.getKey().length())))
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }
}
