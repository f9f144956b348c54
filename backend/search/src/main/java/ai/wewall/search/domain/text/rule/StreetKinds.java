package ai.wewall.search.domain.text.rule;

import java.util.List;

/** The beginnings of the words that name kinds of streets. */
final class StreetKinds {

    private static final List<String> STEMS =
            List.of("улиц", "переул", "шоссе", "проспект", "бульвар", "набережн", "площад", "проезд", "алле", "тупик");

    private static final List<String> ABBREVIATIONS = List.of(
            "ул", "пер", "ш", "пр", "пр-т", "пр-кт", "просп", "б-р", "бул", "бульв", "наб", "пл", "пл-дь", "пр-д");

    private StreetKinds() {}

    static boolean isKind(String word) {
        return STEMS.stream().anyMatch(word::startsWith) || ABBREVIATIONS.contains(word);
    }
}
