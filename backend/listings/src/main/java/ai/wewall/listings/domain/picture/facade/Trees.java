package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import ai.wewall.listings.domain.picture.Season;
import java.awt.Color;
import java.util.List;

/** Trees and bushes by the season. */
final class Trees {

    private static final List<Integer> SUMMER = List.of(0x4f8a4a, 0x5f9a4e, 0x3f7a48, 0x6aa357);
    private static final List<Integer> AUTUMN = List.of(0xd9972f, 0xc46a2b, 0xb9a13a, 0xa94f32);

    private Trees() {}

    static void row(Scene scene) {
        Dice dice = scene.dice();
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            boolean left = i % 2 == 0;
            double x = left ? dice.between(30.0, 270.0) : dice.between(1_010.0, 1_250.0);
            tree(scene, x, dice.between(808.0, 832.0), dice.between(190.0, 300.0));
        }
    }

    static void tree(Scene scene, double x, double foot, double height) {
        Color bark = scene.lit(0x5b4636);
        scene.dot(x, foot, height * 0.2, 7, Colors.clear(Color.BLACK, 0.2));
        scene.line(x, foot, x + scene.dice().between(-5.0, 5.0), foot - height * 0.62, height * 0.042, bark);
        if (scene.season() == Season.WINTER) {
            branches(scene, x, foot - height * 0.42, -90, height * 0.26, 5, bark);
        } else {
            crown(scene, x, foot - height * 0.68, height * 0.34);
        }
    }

    private static void branches(Scene scene, double x, double y, double angle, double length, int depth, Color bark) {
        if (depth == 0) {
            return;
        }
        double endX = x + Math.cos(Math.toRadians(angle)) * length;
        double endY = y + Math.sin(Math.toRadians(angle)) * length;
        scene.line(x, y, endX, endY, depth * 1.1, bark);
        if (depth <= 2) {
            scene.line(x, y - 1.5, endX, endY - 1.5, 1.2, Colors.clear(Color.WHITE, 0.7));
        }
        for (double turn :
                new double[] {-scene.dice().between(18.0, 38.0), scene.dice().between(18.0, 38.0)}) {
            branches(scene, endX, endY, angle + turn, length * scene.dice().between(0.66, 0.8), depth - 1, bark);
        }
    }

    /** Clusters of leaves, dark below, light where the sun is. */
    private static void crown(Scene scene, double x, double y, double radius) {
        Dice dice = scene.dice();
        Color leaf = Colors.rgb(dice.pick(scene.season() == Season.SUMMER ? SUMMER : AUTUMN));
        double tall = dice.between(0.9, 1.3);
        for (int layer = 0; layer < 3; layer++) {
            Color color = scene.lit(Colors.shade(leaf, 0.72 + layer * 0.2));
            for (int i = 0; i < 16; i++) {
                double angle = dice.between(0, 2 * Math.PI);
                double reach = radius * Math.sqrt(dice.unit()) * (0.95 - layer * 0.16);
                double size = radius * dice.between(0.2, 0.36);
                scene.dot(
                        x + Math.cos(angle) * reach - layer * radius * 0.08,
                        y + Math.sin(angle) * reach * tall - layer * radius * 0.14,
                        size,
                        size * 0.92,
                        Colors.clear(color, 0.9));
            }
        }
    }

    /** A hedge along a wall. */
    static void hedge(Scene scene, double from, double to, double foot) {
        Dice dice = scene.dice();
        int green = scene.season() == Season.AUTUMN ? 0xa9863a : scene.season() == Season.WINTER ? 0xe6ecef : 0x4c7d47;
        for (double x = from; x < to; x += 11) {
            double size = dice.between(9.0, 15.0);
            scene.dot(
                    x,
                    foot - size * 0.7,
                    size,
                    size * 0.95,
                    scene.lit(Colors.shade(Colors.rgb(green), dice.between(0.8, 1.05))));
        }
    }
}
