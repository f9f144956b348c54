package ai.wewall.listings.domain.picture.board;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the photos of a board lie, for each number of them.
 *
 * @param height of the board, pixels
 * @param cells one for each photo, in the order of their numbers
 */
public record BoardLayout(int height, List<Rectangle> cells) {

    /** Width of every board, pixels. */
    public static final int WIDTH = 1_280;

    /** Most photos that a board takes. */
    public static final int MOST = 10;

    private static final int GAP = 8;

    public BoardLayout {
        cells = List.copyOf(cells);
    }

    /** The layout for so many photos, from 1 to {@link #MOST}. */
    public static BoardLayout of(int count) {
        return switch (count) {
            case 1 -> rows(1);
            case 2 -> rows(2);
            case 3 -> oneAndTwo();
            case 4 -> rows(2, 2);
            case 5 -> rows(2, 3);
            case 6 -> rows(3, 3);
            case 7 -> rows(3, 4);
            case 8 -> rows(4, 4);
            case 9 -> rows(3, 3, 3);
            case 10 -> rows(3, 3, 4);
            default -> throw new IllegalArgumentException("a board of " + count + " photos");
        };
    }

    /** Rows of so many photos each; every photo of 4 to 3. */
    private static BoardLayout rows(int... counts) {
        List<Rectangle> cells = new ArrayList<>();
        int y = 0;
        for (int count : counts) {
            int height = (WIDTH - GAP * (count - 1)) / count * 3 / 4;
            for (int i = 0; i < count; i++) {
                int from = i * (WIDTH + GAP) / count;
                int to = (i + 1) * (WIDTH + GAP) / count - GAP;
                cells.add(new Rectangle(from, y, to - from, height));
            }
            y += height + GAP;
        }
        return new BoardLayout(y - GAP, cells);
    }

    /** A large photo to the left, two small ones to the right. */
    private static BoardLayout oneAndTwo() {
        int small = 316;
        int height = 2 * small + GAP;
        int wide = WIDTH - GAP - small * 4 / 3;
        return new BoardLayout(
                height,
                List.of(
                        new Rectangle(0, 0, wide, height),
                        new Rectangle(wide + GAP, 0, WIDTH - wide - GAP, small),
                        new Rectangle(wide + GAP, small + GAP, WIDTH - wide - GAP, small)));
    }
}
