package ai.wewall.listings.domain.demo.text;

import java.util.List;
import java.util.Set;

/**
 * A sentence or a title with gaps, and when it may be said.
 *
 * @param needs what has to hold
 * @param bars what must not hold
 * @param subject what it is about, so that nothing is said twice
 * @param text with gaps as {@code {area}}
 */
record Phrase(List<String> needs, List<String> bars, String subject, String text) {

    Phrase {
        needs = List.copyOf(needs);
        bars = List.copyOf(bars);
    }

    /** Reads a line as {@code [rent near !small #walk] Text with {gaps}.} */
    static Phrase read(String line) {
        if (!line.startsWith("[")) {
            return new Phrase(List.of(), List.of(), line, line);
        }
        int end = line.indexOf(']');
        String text = line.substring(end + 1).strip();
        List<String> conditions = List.of(line.substring(1, end).split(" "));
        List<String> subjects = marked(conditions, "#");
        return new Phrase(
                conditions.stream()
                        .filter(condition -> !condition.startsWith("!") && !condition.startsWith("#"))
                        .toList(),
                marked(conditions, "!"),
                subjects.isEmpty() ? text : subjects.getFirst(),
                text);
    }

    private static List<String> marked(List<String> conditions, String mark) {
        return conditions.stream()
                .filter(condition -> condition.startsWith(mark))
                .map(condition -> condition.substring(1))
                .toList();
    }

    boolean fits(Set<String> holds) {
        return holds.containsAll(needs) && bars.stream().noneMatch(holds::contains);
    }

    /** A phrase that says more of these very premises is said more often. */
    double weight() {
        return 1 + needs.size();
    }
}
