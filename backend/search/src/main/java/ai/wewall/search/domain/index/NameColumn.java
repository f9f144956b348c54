package ai.wewall.search.domain.index;

/** The names that each row of a segment has, as numbers. */
sealed interface NameColumn {

    /** Adds {@code step} to the count of every name of each row of a set. */
    void count(long[] rows, int step, int[] counts);

    /** One name a row. */
    record Single(int[] name) implements NameColumn {

        @Override
        public void count(long[] rows, int step, int[] counts) {
            for (int word = 0; word < rows.length; word++) {
                for (long rest = rows[word]; rest != 0; rest &= rest - 1) {
                    counts[name[(word << 6) + Long.numberOfTrailingZeros(rest)]] += step;
                }
            }
        }
    }

    /**
     * The stations of each row within some minutes on foot.
     *
     * @param walk the minutes
     */
    record Stations(int[] start, int[] metro, int walk) implements NameColumn {

        @Override
        public void count(long[] rows, int step, int[] counts) {
            for (int word = 0; word < rows.length; word++) {
                if (rows[word] != 0) {
                    countWord(word << 6, rows[word], step, counts);
                }
            }
        }

        private void countWord(int firstRow, long word, int step, int[] counts) {
            for (long rest = word; rest != 0; rest &= rest - 1) {
                int row = firstRow + Long.numberOfTrailingZeros(rest);
                int end = start[row + 1];
                for (int near = start[row]; near < end; near++) {
                    int packed = metro[near];
                    if (Metro.minutes(packed) <= walk) {
                        counts[Metro.station(packed)] += step;
                    }
                }
            }
        }
    }
}
