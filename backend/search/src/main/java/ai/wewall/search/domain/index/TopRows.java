package ai.wewall.search.domain.index;

import ai.wewall.model.search.SortOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the first few of many rows in an order, from a position on. Equal values are ordered by id. */
final class TopRows {

    private final SortKey order;
    private final int limit;
    private final @Nullable Position after;
    private final double firstKey;
    private final PriorityQueue<Hit> kept = new PriorityQueue<>(Collections.reverseOrder());
    /** The largest value that can still be taken. */
    private double lastKey = Double.POSITIVE_INFINITY;

    TopRows(SortOrder order, int limit, Optional<Position> after) {
        this.order = SortKey.of(order);
        this.limit = limit;
        this.after = after.orElse(null);
        this.firstKey = after.map(Position::key).orElse(Double.NEGATIVE_INFINITY);
    }

    /** A row with its sort value, in the order of the list. */
    record Hit(double key, long most, long least, Segment segment, int row) implements Comparable<Hit> {

        @Override
        public int compareTo(Hit other) {
            int byKey = Double.compare(key, other.key);
            int byMost = byKey != 0 ? byKey : Long.compareUnsigned(most, other.most);
            return byMost != 0 ? byMost : Long.compareUnsigned(least, other.least);
        }

        private boolean isAfter(Position position) {
            int byKey = Double.compare(key, position.key());
            UUID id = position.id();
            int byMost = byKey != 0 ? byKey : Long.compareUnsigned(most, id.getMostSignificantBits());
            return (byMost != 0 ? byMost : Long.compareUnsigned(least, id.getLeastSignificantBits())) > 0;
        }
    }

    /** Shows so many rows of a segment: all of them, or where many are hits only the first ones in the order. */
    void offer(Segment segment, long[] rows, int hits) {
        Optional<SortedRows> inOrder = segment.sortedBy(order.field())
                .filter(sorted -> !order.isRowOrder() && (long) hits * hits > (long) limit * sorted.places);
        if (limit > 0 && inOrder.isPresent()) {
            walk(segment, rows, inOrder.get());
        } else {
            scan(segment, rows);
        }
    }

    /** From the first place that can be taken on, until all that follow come too late. */
    private void walk(Segment segment, long[] rows, SortedRows sorted) {
        Numbers numbers = segment.numbers(order.field());
        int step = order.sign();
        int begin = step > 0 ? sorted.placeOf(firstKey, false) : sorted.placeOf(-firstKey, true) - 1;
        for (int place = begin; place >= 0 && place < sorted.places; place += step) {
            int row = sorted.rowAt(place);
            if (Bits.has(rows, row)) {
                double key = order.key(numbers.at(row));
                if (key > lastKey) {
                    return;
                }
                take(segment, row, key);
            }
        }
        if (sorted.places < segment.size && lastKey == Double.POSITIVE_INFINITY) {
            takeUnknown(segment, rows, numbers);
        }
    }

    /** What is not known has no place in the order and comes last. */
    private void takeUnknown(Segment segment, long[] rows, Numbers numbers) {
        Bits.forEach(rows, row -> {
            if (Double.isNaN(numbers.at(row))) {
                take(segment, row, Double.POSITIVE_INFINITY);
            }
        });
    }

    private void scan(Segment segment, long[] rows) {
        Numbers numbers = segment.numbers(order.field());
        for (int word = 0; word < rows.length && limit > 0; word++) {
            for (long rest = rows[word]; rest != 0; rest &= rest - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(rest);
                double key = order.key(numbers.at(row));
                if (key > lastKey) {
                    if (order.isRowOrder()) {
                        return;
                    }
                } else if (key >= firstKey) {
                    take(segment, row, key);
                }
            }
        }
    }

    private void take(Segment segment, int row, double key) {
        int number = segment.number[row];
        Hit hit = new Hit(key, segment.ids.most(number), segment.ids.least(number), segment, row);
        if (after != null && !hit.isAfter(after)) {
            return;
        }
        if (kept.size() == limit) {
            if (hit.compareTo(kept.element()) >= 0) {
                return;
            }
            kept.poll();
        }
        kept.add(hit);
        lastKey = kept.size() == limit ? kept.element().key() : Double.POSITIVE_INFINITY;
    }

    /** The rows that were kept, first ones first. */
    List<Hit> inOrder() {
        List<Hit> ordered = new ArrayList<>(kept);
        Collections.sort(ordered);
        return ordered;
    }
}
