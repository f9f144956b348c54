package ai.wewall.search.domain.index;

/** Sorts row numbers by a comparison, without an object a row. A merge sort, so that equal rows keep their order. */
final class RowSort {

    private static final int SMALL = 8;

    private final Comparison comparison;

    private RowSort(Comparison comparison) {
        this.comparison = comparison;
    }

    /** How two rows compare. */
    @FunctionalInterface
    interface Comparison {
        int compare(int a, int b);
    }

    /** The rows from 0 to before a size, sorted. */
    static int[] sorted(int size, Comparison comparison) {
        int[] rows = new int[size];
        java.util.Arrays.setAll(rows, row -> row);
        new RowSort(comparison).sort(rows, rows.clone(), 0, size);
        return rows;
    }

    /** Sorts a stretch of {@code to}; {@code from} holds the same rows and is left in disorder. */
    private void sort(int[] to, int[] from, int begin, int end) {
        if (end - begin <= SMALL) {
            insert(to, begin, end);
            return;
        }
        int middle = begin + end >>> 1;
        sort(from, to, begin, middle);
        sort(from, to, middle, end);
        merge(from, to, begin, middle, end);
    }

    private void insert(int[] rows, int begin, int end) {
        for (int next = begin + 1; next < end; next++) {
            int row = rows[next];
            int place = next;
            while (place > begin && comparison.compare(rows[place - 1], row) > 0) {
                rows[place] = rows[place - 1];
                place--;
            }
            rows[place] = row;
        }
    }

    private void merge(int[] from, int[] to, int begin, int middle, int end) {
        if (comparison.compare(from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, begin, to, begin, end - begin);
            return;
        }
        int left = begin;
        int right = middle;
        for (int place = begin; place < end; place++) {
            boolean takeLeft = right == end || (left < middle && comparison.compare(from[left], from[right]) <= 0);
            to[place] = takeLeft ? from[left++] : from[right++];
        }
    }
}
