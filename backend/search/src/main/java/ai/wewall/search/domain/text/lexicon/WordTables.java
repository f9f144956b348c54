package ai.wewall.search.domain.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the word tables of {@code resources/language}. A malformed line is a broken build, so it throws. */
public final class WordTables {

    private static final List<String> TABLES = List.of("premises", "places", "numbers", "dialogue");

    private WordTables() {}

    /** One phrase of a table. */
    public record Entry(Kind kind, String value, String phrase) {}

    /** All phrases of all tables, in their order. */
    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        TABLES.forEach(table -> read(table, entries));
        return entries;
    }

    /** The phrases of one table. */
    public static List<Entry> entries(String table) {
        List<Entry> entries = new ArrayList<>();
        read(table, entries);
        return entries;
    }

    /** The lines of a resource that are no comments. */
    public static List<String> lines(String table) {
        InputStream resource = WordTables.class.getResourceAsStream("/language/" + table + ".txt");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(resource, table), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String table, List<Entry> into) {
        Kind kind = null;
        for (String line : lines(table)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                kind = Kind.valueOf(line.substring(1, line.length() - 1));
            } else {
                entries(table, Objects.requireNonNull(kind, table), line, into);
            }
        }
    }

    private static void entries(String table, Kind kind, String line, List<Entry> into) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            throw new IllegalStateException("No « = » in " + table + ": " + line);
        }
        String value = line.substring(0, equals).strip();
        for (String phrase : line.substring(equals + 3).split(",")) {
            into.add(new Entry(kind, value, phrase.strip()));
        }
    }
}
