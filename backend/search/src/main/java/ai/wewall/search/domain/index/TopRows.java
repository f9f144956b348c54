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

    /** Shows the rows of a segment. */
    void offer(Segment segment, long[] rows) {
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
