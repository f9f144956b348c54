package ai.wewall.search.domain.text.word;

/** How far a written word is from the one that was meant (rule 8, (ar)). */
final class Typing {

    /** Shorter words are never mended. */
    static final int SHORTEST = 5;

    private static final int LONG = 9;

    private Typing() {}

    /** Errors forgiven in a word form of a length. */
    static int forgiven(int length) {
        return length >= LONG ? 2 : length >= SHORTEST ? 1 : 0;
    }

    /** Letters to be added, left out, changed or swapped with their neighbour; more than {@code most} counts as most + 1. */
    static int errors(String written, String meant, int most) {
        int width = meant.length();
        if (Math.abs(written.length() - width) > most) {
            return most + 1;
        }
        int[] before = new int[width + 1];
        int[] last = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= written.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                row[j] = cell(written, meant, i, j, before, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] reused = before;
            before = last;
            last = row;
            row = reused;
        }
        return last[width];
    }

    private static int cell(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, before[j - 2] + 1) : best;
    }
}
