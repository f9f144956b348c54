package ai.wewall.listings.domain.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tables and texts of the demo market from the module's resources. A missing one is a broken build. */
public final class DemoFiles {

    private static final String SECTION = "== ";

    private DemoFiles() {}

    /** Rows of a table, split at semicolons. */
    public static List<String[]> table(String name) {
        return lines(name + ".csv").stream().map(row -> row.split(";", -1)).toList();
    }

    /** Lines of a text by their section, the sections in their order. */
    public static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(name + ".txt")) {
            if (line.startsWith(SECTION)) {
                current = sections.computeIfAbsent(line.substring(SECTION.length()), section -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    private static List<String> lines(String file) {
        try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
