package ai.wewall.listings.domain.demo.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says where a street is: «на Лесной улице», «в Столешниковом переулке». */
final class StreetCases {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("улица", "на улице"),
            Map.entry("проспект", "на проспекте"),
            Map.entry("переулок", "в переулке"),
            Map.entry("проезд", "в проезде"),
            Map.entry("бульвар", "на бульваре"),
            Map.entry("шоссе", "на шоссе"),
            Map.entry("набережная", "на набережной"),
            Map.entry("аллея", "на аллее"),
            Map.entry("линия", "на линии"),
            Map.entry("квартал", "в квартале"),
            Map.entry("Вал", "на Валу"),
            Map.entry("Масловка", "на Масловке"));

    private StreetCases() {}

    /** The street's name in the prepositional case, with its preposition. */
    static String locative(String street) {
        List<String> words = List.of(street.split(" "));
        int kind = kindIn(words);
        if (kind < 0) {
            return "на улице " + street;
        }
        String[] place = Objects.requireNonNull(KINDS.get(words.get(kind))).split(" ");
        List<String> before = words.subList(0, kind);
        List<String> after = words.subList(kind + 1, words.size());
        if (!before.stream().allMatch(Adjectives::isAdjective)) {
            return String.join(" ", place) + " " + String.join(" ", before);
        }
        String described =
                before.stream().map(word -> Adjectives.locative(word) + " ").collect(Collectors.joining());
        return place[0] + " " + described + place[1] + rest(words.get(kind), after);
    }

    /** What follows the kind stays as it is, unless it is one adjective of the kind's own gender. */
    private static String rest(String kind, List<String> after) {
        if (after.isEmpty()) {
            return "";
        }
        String only = after.getFirst();
        boolean agrees = after.size() == 1 && kind.equals("улица") && only.endsWith("ая") && only.indexOf('-') < 0;
        return " " + (agrees ? Adjectives.locative(only) : String.join(" ", after));
    }

    /** The first word that is one: «улица Бутырский Вал» is a street, whatever its name says. */
    private static int kindIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (KINDS.containsKey(words.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
