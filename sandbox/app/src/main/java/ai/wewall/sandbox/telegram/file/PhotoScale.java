package ai.wewall.sandbox.telegram.file;

import java.util.Arrays;
import java.util.Optional;

/** The sizes in which a photo can be had, told by the last letter of its id. */
enum PhotoScale {
    SMALL('m', 320),
    MEDIUM('x', 800),
    FULL('y', Integer.MAX_VALUE);

    private final char letter;
    private final int longestSide;

    PhotoScale(char letter, int longestSide) {
        this.letter = letter;
        this.longestSide = longestSide;
    }

    static Optional<PhotoScale> of(char letter) {
        return Arrays.stream(values()).filter(scale -> scale.letter == letter).findFirst();
    }

    char letter() {
        return letter;
    }

    /** Whether it would be smaller than the photo itself. */
    boolean shrinks(int width, int height) {
        return this == FULL || longestSide < Math.max(width, height);
    }

    int scaled(int side, int width, int height) {
        int longest = Math.max(width, height);
        return this == FULL ? side : Math.max(1, Math.toIntExact(Math.round((double) side * longestSide / longest)));
    }
}
