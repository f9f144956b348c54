package ai.wewall.search.domain.suggest;

/** How many slips lie between what was typed and the beginning of a word. */
final class Typos {

    private static final int FAR = 99;

    private Typos() {}

    /** How many slips are forgiven in a word of so many letters; endings of cases count as such. */
    static int forgiven(int letters) {
        return letters < 4 ? 0 : letters < 7 ? 1 : letters < 10 ? 2 : 3;
    }

    /**
     * The least slips (a letter too many, too few, another one, or two in the wrong order) that lead from what was typed
     * to some beginning of the word.
     *
     * @param most more than these are not counted
     * @return their number, or a large one
     */
    static int between(String typed, String word, int most) {
        if (word.length() < typed.length() - most) {
            return FAR;
        }
        int letters = Math.min(word.length(), typed.length() + most);
        int[] beforeLast = new int[letters + 1];
        int[] last = new int[letters + 1];
        for (int j = 0; j <= letters; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[letters + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= letters; j++) {
                row[j] = step(typed, word, i, j, beforeLast, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return FAR;
            }
            beforeLast = last;
            last = row;
        }
        return least(last);
    }

    private static int step(String typed, String word, int i, int j, int[] beforeLast, int[] last, int[] row) {
        boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
        int slips = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(slips, beforeLast[j - 2] + 1) : slips;
    }

    private static int least(int[] row) {
        int least = FAR;
        for (int slips : row) {
            least = Math.min(least, slips);
        }
        return least;
    }
}
