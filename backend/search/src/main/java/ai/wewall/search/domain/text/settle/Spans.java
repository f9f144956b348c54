package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.UnderstoodSpan;
import ai.wewall.search.domain.text.reading.Items;
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

    private final Items items;

    Spans(Items items) {
        this.items = items;
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
            int start = Math.max(piece.start(), end);
            int stop = Math.max(piece.end(), start);
            spans.add(new UnderstoodSpan(start == piece.start() ? start : trimmed(start, stop), stop, piece.field(), value(entry.getValue())));
            end = stop;
        }
        return spans;
    }

    /** A span that was cut by the one before begins at the next word. */
    private int trimmed(int start, int end) {
        for (int i = 0; i < items.size(); i++) {
            if (items.at(i).start() >= start && items.at(i).start() < end) {
                return Math.max(start, Math.min(items.at(i).start(), end));
            }
            if (items.at(i).start() < start && items.at(i).end() > start) {
                return start;
            }
        }
        return start;
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
