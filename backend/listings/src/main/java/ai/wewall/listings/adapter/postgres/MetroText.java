package ai.wewall.listings.adapter.postgres;

import ai.wewall.model.listing.MetroWalk;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stations near a listing as one text, as {@code Белорусская|Кольцевая|3;Маяковская|Замоскворецкая|14}: a third of
 * what three arrays cost to send and to read, and nobody asks PostgreSQL for stations. No name holds these two letters;
 * the geography's own files are split by them.
 */
final class MetroText {

    private MetroText() {}

    static String write(List<MetroWalk> metro) {
        return metro.stream()
                .map(walk -> walk.name() + "|" + walk.line() + "|" + walk.walkMinutes())
                .collect(Collectors.joining(";"));
    }

    static List<MetroWalk> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(";")).map(MetroText::walk).toList();
    }

    private static MetroWalk walk(String text) {
        int line = text.indexOf('|') + 1;
        int minutes = text.lastIndexOf('|') + 1;
        return new MetroWalk(
                text.substring(0, line - 1).intern(),
                text.substring(line, minutes - 1).intern(),
                Integer.parseInt(text, minutes, text.length(), 10));
    }
}
