package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A shopping centre: a wide box in bright panels with a hall of glass. */
final class Mall {

    private static final List<List<Integer>> PANELS = List.of(
            List.of(0xd9dde0, 0x4c88a8, 0x2f6489),
            List.of(0xe9e2d5, 0xc96f4a, 0x9b4a33),
            List.of(0xdfe3db, 0x6f9a62, 0x47703f),
            List.of(0xe4dfe6, 0x8f6fa5, 0x5f4577),
            List.of(0xe6e1cf, 0xd9a53a, 0xa9761f));

    private Mall() {}

    static void paint(Scene scene, PhotoSubject subject) {
        Dice dice = scene.dice();
        List<Integer> palette = dice.pick(PANELS);
        double base = Street.PAVEMENT + 6;
        double height = 230 + Math.clamp(subject.floors(), 2, 5) * 52.0;
        double edge = dice.between(820.0, 900.0);
        Face front = new Face(50, base - height + 26, base - 5, edge, base - height, base);
        Face side = new Face(edge, base - height, base, 1_240, base - height + 44, base - 9);
        panels(scene, front, palette, 1);
        panels(scene, side, palette, 0.78);
        hall(scene, front);
        sign(scene, front, Objects.requireNonNullElse(subject.businessCentre(), "Торговый центр"));
        shopFronts(scene, front);
    }

    private static void panels(Scene scene, Face wall, List<Integer> palette, double brightness) {
        scene.fill(wall.outline(), Colors.shade(scene.lit(palette.getFirst()), brightness));
        int columns = Math.max(6, (int) (wall.width() / 44));
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < columns; column++) {
                double share = scene.dice().unit();
                if (share < 0.34) {
                    int paint = palette.get(share < 0.17 ? 1 : 2);
                    double u = (double) column / columns;
                    scene.fill(
                            wall.cell(u, row * 0.15, u + 1.0 / columns, row * 0.15 + 0.15),
                            Colors.shade(scene.lit(paint), brightness));
                }
            }
        }
        Color joint = Colors.clear(Color.BLACK, 0.1);
        for (int column = 1; column < columns; column++) {
            double u = (double) column / columns;
            scene.line(
                    wall.at(u, 0).getX(),
                    wall.at(u, 0).getY(),
                    wall.at(u, 0.75).getX(),
                    wall.at(u, 0.75).getY(),
                    1,
                    joint);
        }
        scene.fill(wall.cell(0, 0, 1, 0.03), Colors.shade(scene.lit(0x59626a), brightness));
    }

    private static void hall(Scene scene, Face front) {
        Face hall = front.part(0.36, -0.09, 0.66, 1);
        Color warm = Colors.mix(
                scene.light().middle(), Colors.rgb(0xffe2a6), scene.light().isDark() ? 0.85 : 0.3);
        scene.fill(hall.outline(), Scene.downwards(hall.leftTop(), warm, hall.leftBottom(), Colors.shade(warm, 0.62)));
        Color bar = scene.lit(0x3d474f);
        for (int i = 0; i <= 6; i++) {
            scene.line(
                    hall.at(i / 6.0, 0).getX(),
                    hall.at(i / 6.0, 0).getY(),
                    hall.at(i / 6.0, 1).getX(),
                    hall.at(i / 6.0, 1).getY(),
                    3,
                    bar);
            scene.line(
                    hall.at(0, i / 6.0).getX(),
                    hall.at(0, i / 6.0).getY(),
                    hall.at(1, i / 6.0).getX(),
                    hall.at(1, i / 6.0).getY(),
                    2,
                    bar);
        }
        scene.fill(hall.cell(0.3, 0.78, 0.7, 1), scene.lit(0x23292f));
        Glazing.sheet(scene, hall, 0.32, 0.8, 0.49, 1);
        Glazing.sheet(scene, hall, 0.51, 0.8, 0.68, 1);
    }

    private static void sign(Scene scene, Face front, String name) {
        Face board = front.part(0.05, 0.1, 0.34, 0.32);
        scene.fill(board.outline(), scene.lit(0x2c343b));
        Signs.letters(
                scene,
                board,
                name.toUpperCase(Locale.ROOT),
                Style.bold(72),
                scene.light().isDark() ? Colors.rgb(0xfff0c4) : Color.WHITE);
    }

    private static void shopFronts(Scene scene, Face front) {
        List<String> trades = Signs.TRADES;
        for (int i = 0; i < 2; i++) {
            double u = i == 0 ? 0.03 : 0.69;
            Face place = front.part(u, 0.72, u + 0.28, 1);
            Glazing.shopWindow(scene, place, 0, 0.28, 0.48, 0.97);
            Glazing.shopWindow(scene, place, 0.52, 0.28, 1, 0.97);
            Signs.board(
                    scene, place.part(0, 0, 1, 0.24), trades.get(scene.dice().between(i * 7, i * 7 + 6)));
        }
    }
}
