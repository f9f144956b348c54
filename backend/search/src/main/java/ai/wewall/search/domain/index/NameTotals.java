package ai.wewall.search.domain.index;

/**
 * The counts of a column's names over sets of rows that views are often close to: all rows, and the rows of each deal.
 * Where a view holds nearly all of such a set, only the difference has to be counted.
 */
final class NameTotals {

    private final NameColumn column;
    private final long[][] sets;
    private final int[][] totals;

    NameTotals(NameColumn column, int names, long[]... sets) {
        this.column = column;
        this.sets = sets;
        this.totals = new int[sets.length][names];
        for (int i = 0; i < sets.length; i++) {
            column.count(sets[i], 1, totals[i]);
        }
    }

    /** Adds the counts over a set of rows. */
    void count(long[] rows, int[] counts) {
        int size = Bits.count(rows);
        int toCount = size;
        int nearest = -1;
        for (int i = 0; i < sets.length; i++) {
            int common = Bits.countBoth(sets[i], rows);
            int missing = Bits.count(sets[i]) - common;
            if (common == size && missing < toCount) {
                nearest = i;
                toCount = missing;
            }
        }
        if (nearest < 0) {
            column.count(rows, 1, counts);
        } else {
            countFrom(nearest, rows, counts);
        }
    }

    private void countFrom(int nearest, long[] rows, int[] counts) {
        int[] total = totals[nearest];
        for (int name = 0; name < total.length; name++) {
            counts[name] += total[name];
        }
        long[] missing = sets[nearest].clone();
        Bits.andNot(missing, rows);
        column.count(missing, -1, counts);
    }
}
