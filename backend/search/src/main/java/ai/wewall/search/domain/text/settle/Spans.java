package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.UnderstoodSpan;
import ai.wewall.search.domain.text.settle.Marks.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Marks as spans: in order, without overlap, several values of one piece as a list. */
final class Spans {

    private final String text;

    Spans(String text) {
        this.text = text;
    }

    private record Piece(int start, int end, String field) {}

    List<UnderstoodSpan> of(List<Mark> marks) {
        Map<Piece, List<@Nullable Object>> values = new LinkedHashMap<>();
        marks.stream()
                .sorted(Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .forEach(mark -> values.computeIfAbsent(
                                new Piece(mark.start(), mark.end(), mark.field().key()), piece -> new ArrayList<>())
                        .add(shown(mark.value())));
        List<UnderstoodSpan> spans = new ArrayList<>();
        int end = 0;
        for (Map.Entry<Piece, List<@Nullable Object>> entry : values.entrySet()) {
            Piece piece = entry.getKey();
            int stop = Math.max(wordEnd(piece.end()), end);
            int start = piece.start() < end ? nextWord(end, stop) : wordStart(piece.start(), end);
            spans.add(new UnderstoodSpan(start, stop, piece.field(), value(entry.getValue())));
            end = stop;
        }
        return spans;
    }

    /** A span that was cut by the one before begins at the next word. */
    private int nextWord(int from, int end) {
        int at = from;
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** «важен2.500»: what is written as one word is underlined as one. */
    private int wordStart(int at, int least) {
        int start = at;
        while (start > least && cutsWord(start)) {
            start--;
        }
        return start;
    }

    private int wordEnd(int at) {
        int end = at;
        while (cutsWord(end)) {
            end++;
        }
        return end;
    }

    private boolean cutsWord(int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof Enum<?> word ? word.toString() : value;
    }

    private static @Nullable Object value(List<@Nullable Object> values) {
        List<Object> distinct = values.stream()
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .distinct()
                .toList();
        return distinct.isEmpty() ? null : distinct.size() == 1 ? distinct.getFirst() : distinct;
    }
}
