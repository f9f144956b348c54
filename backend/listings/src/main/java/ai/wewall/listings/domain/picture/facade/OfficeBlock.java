package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import ai.wewall.model.search.BuildingClass;
import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** A business centre or an administrative building: stone, brick or panels with rows of windows. */
final class OfficeBlock {

    /** How windows lie in the wall. */
    private enum Pattern {
        DARK_FRAMES,
        WHITE_FRAMES,
        RIBBON,
        PIERS
    }

    private static final List<Integer> GOOD =
            List.of(0xd8d2c6, 0xb9845f, 0x8c949b, 0xe6e2da, 0xa35a45, 0x6b7580, 0xc9b494);
    private static final List<Integer> PLAIN = List.of(0xcbbfa6, 0xb08d75, 0xbfc3c2, 0xa97762, 0xd5cbb4, 0x9ea7a0);

    private static final List<Pattern> PATTERNS = List.of(Pattern.values());
    private static final List<Pattern> PLAIN_PATTERNS = List.of(Pattern.DARK_FRAMES, Pattern.WHITE_FRAMES);
    private static final List<Integer> SIGNS = List.of(0x2b3a48, 0xb03a2e, 0x1f5f8b, 0x2f6b4f, 0xf4f1ea);

    private final Scene scene;
    private final Dice dice;
    private final Color stone;
    private final Pattern pattern;

    private OfficeBlock(Scene scene, boolean plain) {
        this.scene = scene;
        this.dice = scene.dice();
        this.stone = Colors.rgb(dice.pick(plain ? PLAIN : GOOD));
        this.pattern = dice.pick(plain ? PLAIN_PATTERNS : PATTERNS);
    }

    static void paint(Scene scene, PhotoSubject subject) {
        boolean plain = subject.buildingClass() == BuildingClass.C || subject.buildingClass() == null;
        OfficeBlock block = new OfficeBlock(scene, plain);
        int floors = Math.clamp(subject.floors(), 2, 11);
        double height = Math.min(650, 300 + floors * 36.0);
        block.body(floors, height, subject.businessCentre());
        if (plain) {
            block.conditioners(height);
        }
    }

    private void body(int floors, double height, @org.jspecify.annotations.Nullable String name) {
        boolean cornerLeft = dice.chance(0.5);
        double edge = cornerLeft ? dice.between(300.0, 420.0) : dice.between(860.0, 980.0);
        double base = Street.PAVEMENT + 6;
        double top = base - height;
        double drop = height * 0.07;
        Face left = new Face(cornerLeft ? 90 : 130, top + drop * (cornerLeft ? 1.3 : 1), base - 8, edge, top, base);
        Face right =
                new Face(edge, top, base, cornerLeft ? 1_170 : 1_200, top + drop * (cornerLeft ? 1 : 1.3), base - 8);
        wall(left, floors, cornerLeft ? 0.76 : 1);
        wall(right, floors, cornerLeft ? 1 : 0.76);
        Face front = cornerLeft ? right : left;
        entrance(front);
        if (name != null) {
            sign(front, name);
        }
    }

    private void wall(Face wall, int floors, double brightness) {
        Color color = Colors.shade(scene.lit(stone), brightness);
        scene.fill(
                wall.outline(),
                Scene.downwards(
                        wall.leftTop(), Colors.shade(color, 1.05), wall.leftBottom(), Colors.shade(color, 0.93)));
        int columns = Math.max(3, (int) (wall.width() / 62));
        double ground = 1.35 / (floors + 0.35);
        double upper = (1 - ground) / Math.max(1, floors - 1);
        for (int floor = 0; floor < floors - 1; floor++) {
            row(wall, floor * upper, upper, columns, color);
        }
        groundFloor(wall, 1 - ground, columns, color);
        scene.fill(wall.cell(0, 0, 1, 0.018), Colors.shade(color, 0.72));
        scene.fill(wall.cell(0, 0.018, 1, 0.03), Colors.shade(color, 1.15));
        scene.fill(wall.cell(0, 1 - ground - 0.012, 1, 1 - ground), Colors.shade(color, 0.8));
    }

    private void row(Face wall, double v, double dv, int columns, Color color) {
        if (pattern == Pattern.RIBBON) {
            scene.fill(wall.cell(0.01, v + dv * 0.3, 0.99, v + dv * 0.82), Colors.shade(color, 0.42));
        }
        for (int column = 0; column < columns; column++) {
            bay(wall.part((double) column / columns, v, (column + 1.0) / columns, v + dv), color);
        }
    }

    private void bay(Face bay, Color color) {
        switch (pattern) {
            case DARK_FRAMES -> {
                Glazing.window(scene, bay, 0.22, 0.28, 0.78, 0.84, Colors.shade(color, 0.42));
                scene.fill(bay.cell(0.18, 0.84, 0.82, 0.88), Colors.shade(color, 1.18));
            }
            case WHITE_FRAMES -> Glazing.window(scene, bay, 0.12, 0.32, 0.88, 0.84, scene.lit(0xe6e6e6));
            case RIBBON -> Glazing.sheet(scene, bay, 0.05, 0.34, 0.95, 0.78);
            case PIERS -> {
                Glazing.sheet(scene, bay, 0.16, 0.06, 0.84, 0.98);
                scene.fill(bay.cell(0.16, 0.86, 0.84, 0.98), Colors.shade(color, 0.5));
            }
        }
    }

    private void groundFloor(Face wall, double v, int columns, Color color) {
        scene.fill(wall.cell(0, v, 1, 1), Colors.shade(color, 0.62));
        for (int column = 0; column < columns; column++) {
            double u = (double) column / columns;
            double du = 1.0 / columns;
            Glazing.sheet(scene, wall, u + du * 0.08, v + (1 - v) * 0.16, u + du * 0.92, v + (1 - v) * 0.86);
        }
        scene.fill(wall.cell(0, 0.985, 1, 1), Colors.shade(color, 0.4));
    }

    private void entrance(Face front) {
        double middle = 0.5 + (dice.chance(0.5) ? -0.1 : 0.1);
        scene.fill(front.cell(middle - 0.075, 0.84, middle + 0.075, 1), scene.lit(0x2b3036));
        Color warm = Colors.mix(
                scene.lit(0x8d99a3), Colors.rgb(0xffe2a8), scene.light().isDark() ? 0.95 : 0.5);
        scene.fill(front.cell(middle - 0.062, 0.86, middle - 0.004, 1), warm);
        scene.fill(front.cell(middle + 0.004, 0.86, middle + 0.062, 1), warm);
        scene.fill(front.cell(middle - 0.1, 0.82, middle + 0.1, 0.845), scene.lit(0x454c54));
    }

    private void sign(Face front, String name) {
        double high = 58 / front.height();
        for (double u = 0.28; u < 0.73; u += 0.05) {
            scene.fill(front.cell(u, -0.03, u + 0.003, 0), scene.lit(0x4a5056));
        }
        Face board = front.part(0.24, -0.012 - high, 0.76, -0.012);
        Color letters = scene.light().isDark() ? Colors.rgb(0xfff1cc) : scene.lit(dice.pick(SIGNS));
        Signs.letters(scene, board, name.toUpperCase(Locale.ROOT), Style.bold(92), letters);
    }

    private void conditioners(double height) {
        for (int i = 0; i < 7; i++) {
            double x = dice.between(470.0, 800.0);
            double y = Street.PAVEMENT - dice.between(0.25, 0.8) * height;
            scene.fill(x, y, 17, 12, scene.lit(0xe3e5e4));
            scene.dot(x + 6, y + 6, 4, 4, scene.lit(0x9fa5a8));
        }
    }
}
