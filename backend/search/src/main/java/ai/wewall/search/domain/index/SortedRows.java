package ai.wewall.search.domain.index;

import java.util.function.IntToDoubleFunction;

/**
 * Rows in the order of one number. A range of the number is a range of places, and for the first so many places a set
 * of rows is to be had in about a microsecond: every few thousand places one lies ready, and the rest is mended row by
 * row. Rows whose number is not known have no place.
 */
abstract sealed class SortedRows {

    private final IntToDoubleFunction value;
    final int places;

    SortedRows(IntToDoubleFunction value, int places) {
        this.value = value;
        this.places = places;
    }

    /** Over rows that lie in the order of the number already. */
    static SortedRows inRowOrder(double[] values) {
        return new InRowOrder(values);
    }

    /** Over rows in any order. */
    static SortedRows of(int rows, IntToDoubleFunction value) {
        return new InOwnOrder(rows, value);
    }

    abstract int rowAt(int place);

    /** The rows of the first so many places. */
    abstract long[] first(int count);

    /** How many rows of a set are among the first so many places. */
    abstract int countFirst(int count, long[] set);

    /** The rows whose number lies from one bound to another, both included. */
    long[] between(double min, double max) {
        int from = placeOf(min, false);
        int to = Math.max(from, placeOf(max, true));
        long[] rows = first(to);
        if (from > 0) {
            Bits.andNot(rows, first(from));
        }
        return rows;
    }

    /** How many rows of a set have a smaller number. */
    int countBelow(double bound, long[] set) {
        return countFirst(placeOf(bound, false), set);
    }

    /** The smallest number among the rows of a set; positive infinity where there is none. */
    double min(long[] set) {
        for (int place = 0; place < places; place++) {
            if (Bits.has(set, rowAt(place))) {
                return value.applyAsDouble(rowAt(place));
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The largest number among the rows of a set; negative infinity where there is none. */
    double max(long[] set) {
        for (int place = places - 1; place >= 0; place--) {
            if (Bits.has(set, rowAt(place))) {
                return value.applyAsDouble(rowAt(place));
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    /** The first place with a number of at least, or above, a bound. */
    int placeOf(double bound, boolean above) {
        int low = 0;
        int high = places;
        while (low < high) {
            int middle = low + high >>> 1;
            double number = value.applyAsDouble(rowAt(middle));
            if (above ? number > bound : number >= bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int known(int rows, IntToDoubleFunction valueAt) {
        int known = rows;
        while (known > 0 && Double.isNaN(valueAt.applyAsDouble(known - 1))) {
            known--;
        }
        return known;
    }

    /** Rows that lie in the order of the number: place and row are the same. */
    private static final class InRowOrder extends SortedRows {

        private final int rows;

        InRowOrder(double[] values) {
            super(row -> values[row], known(values.length, row -> values[row]));
            this.rows = values.length;
        }

        @Override
        int rowAt(int place) {
            return place;
        }

        @Override
        long[] first(int count) {
            long[] set = Bits.none(rows);
            Bits.fill(set, 0, count);
            return set;
        }

        @Override
        int countFirst(int count, long[] set) {
            return Bits.countBelow(set, count);
        }
    }

    /** Rows with an order of their own, and a set of rows for every {@code step} places. */
    private static final class InOwnOrder extends SortedRows {

        private static final int STEPS = 16;

        private final int[] rowAt;
        private final int step;
        private final long[][] ready;

        InOwnOrder(int rows, IntToDoubleFunction value) {
            this(
                    rows,
                    value,
                    RowSort.sorted(rows, (a, b) -> Double.compare(value.applyAsDouble(a), value.applyAsDouble(b))));
        }

        private InOwnOrder(int rows, IntToDoubleFunction value, int[] rowAt) {
            super(value, known(rows, place -> value.applyAsDouble(rowAt[place])));
            this.rowAt = rowAt;
            this.step = Math.max(64, (rows + STEPS - 1) / STEPS);
            this.ready = new long[places / step + 1][];
            long[] set = Bits.none(rows);
            for (int place = 0; place <= places; place++) {
                if (place % step == 0) {
                    ready[place / step] = set.clone();
                }
                if (place < places) {
                    Bits.set(set, rowAt[place]);
                }
            }
        }

        @Override
        int rowAt(int place) {
            return rowAt[place];
        }

        @Override
        long[] first(int count) {
            int near = nearest(count);
            long[] set = ready[near].clone();
            for (int place = near * step; place < count; place++) {
                Bits.set(set, rowAt[place]);
            }
            for (int place = count; place < near * step; place++) {
                Bits.clear(set, rowAt[place]);
            }
            return set;
        }

        @Override
        int countFirst(int count, long[] set) {
            int near = nearest(count);
            int found = Bits.countBoth(ready[near], set);
            for (int place = near * step; place < count; place++) {
                found += Bits.has(set, rowAt[place]) ? 1 : 0;
            }
            for (int place = count; place < near * step; place++) {
                found -= Bits.has(set, rowAt[place]) ? 1 : 0;
            }
            return found;
        }

        private int nearest(int count) {
            return Math.min((count + step / 2) / step, ready.length - 1);
        }
    }
}
