package ai.wewall.search.domain.index;

import java.util.Arrays;

/** One number of every row; NaN where it is not known. */
sealed interface Numbers {

    double at(int row);

    /** The numbers of a field in the form that takes least room. */
    static Numbers of(NumberField field, double[] values) {
        return field.isWide() ? new Plain(values) : Coded.of(values);
    }

    /** Numbers as they are. */
    record Plain(double[] values) implements Numbers {

        @Override
        public double at(int row) {
            return values[row];
        }
    }

    /** Numbers of which few differ: a table of them, and its place for each row in two bytes, or four where need be. */
    final class Coded implements Numbers {

        private static final int MOST_SHORT = Character.MAX_VALUE + 1;

        private final double[] table;
        private final char[] shortCodes;
        private final int[] longCodes;

        private Coded(double[] table, char[] shortCodes, int[] longCodes) {
            this.table = table;
            this.shortCodes = shortCodes;
            this.longCodes = longCodes;
        }

        static Coded of(double[] values) {
            double[] table = Arrays.stream(values).sorted().distinct().toArray();
            boolean isShort = table.length <= MOST_SHORT;
            char[] shortCodes = new char[isShort ? values.length : 0];
            int[] longCodes = new int[isShort ? 0 : values.length];
            for (int row = 0; row < values.length; row++) {
                int code = Arrays.binarySearch(table, values[row]);
                if (isShort) {
                    shortCodes[row] = (char) code;
                } else {
                    longCodes[row] = code;
                }
            }
            return new Coded(table, shortCodes, longCodes);
        }

        @Override
        public double at(int row) {
            return table[shortCodes.length > 0 ? shortCodes[row] : longCodes[row]];
        }
    }
}
