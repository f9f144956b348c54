package ai.wewall.listings.domain.demo.text;

import ai.wewall.listings.domain.demo.DemoFiles;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of stations and districts in other cases. Where no rule is sure, there is no form, and another phrase is taken. */
final class PlaceCases {

    private static final Map<String, String> LEADING =
            Map.of("Площадь", "Площади", "Улица", "Улицы", "Проспект", "Проспекта", "Бульвар", "Бульвара");

    private final Map<String, String> genitives =
            DemoFiles.table("station-cases").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));

    /** The station's name in the genitive, as «Белорусской». */
    Optional<String> genitive(String station) {
        String known = genitives.get(station);
        if (known != null) {
            return Optional.of(known);
        }
        int space = station.indexOf(' ');
        if (space > 0) {
            String first = LEADING.get(station.substring(0, space));
            return first == null ? Optional.empty() : Optional.of(first + " " + named(station.substring(space + 1)));
        }
        if (Adjectives.endsWithAny(station, "ая", "яя", "ое")) {
            return Optional.of(Adjectives.genitive(station));
        }
        return Adjectives.endsWithAny(station, "ово", "ево", "ёво", "ино", "ыно")
                ? Optional.of(station)
                : Optional.empty();
    }

    /** What a street is called after stays as it is, unless it is an adjective. */
    private static String named(String rest) {
        return rest.endsWith("ская") ? Adjectives.genitive(rest) : rest;
    }

    /** Where the district is: «в Тверском районе», «в районе Арбат». */
    static String inDistrict(String name) {
        int note = name.indexOf(" (");
        String plain = note < 0 ? name : name.substring(0, note);
        boolean adjective = plain.indexOf(' ') < 0
                && plain.indexOf('-') < 0
                && Adjectives.endsWithAny(plain, "ский", "цкий", "ный", "вый", "вой", "ской");
        return adjective ? "в " + Adjectives.locative(plain) + " районе" : "в районе " + plain;
    }
}
