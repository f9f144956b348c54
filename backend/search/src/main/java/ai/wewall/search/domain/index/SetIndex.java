package ai.wewall.search.domain.index;

/** For every value of every closed set, the rows that have it, as one bit a row: hardly any of them is sparse. */
final class SetIndex {

    private final int rows;
    private final long[][] having = new long[SetField.bits()][];

    SetIndex(long[] traits) {
        this.rows = traits.length;
        java.util.Arrays.setAll(having, bit -> Bits.none(rows));
        for (int row = 0; row < rows; row++) {
            for (long rest = traits[row]; rest != 0; rest &= rest - 1) {
                Bits.set(having[Long.numberOfTrailingZeros(rest)], row);
            }
        }
    }

    /** The rows that have one value; not to be changed. */
    long[] having(int bit) {
        return having[bit];
    }

    /** The rows that have any of these bits; not to be changed. */
    long[] havingAny(long bits) {
        if (Long.bitCount(bits) == 1) {
            return having[Long.numberOfTrailingZeros(bits)];
        }
        long[] any = Bits.none(rows);
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            Bits.or(any, having[Long.numberOfTrailingZeros(rest)]);
        }
        return any;
    }

    /** The rows that have all of these bits; not to be changed. */
    long[] havingAll(long bits) {
        if (Long.bitCount(bits) == 1) {
            return having[Long.numberOfTrailingZeros(bits)];
        }
        long[] all = Bits.all(rows);
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            Bits.and(all, having[Long.numberOfTrailingZeros(rest)]);
        }
        return all;
    }
}
