package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.Path2D;

/** The town behind: two rows of roofs in the haze. */
final class Skyline {

    private static final double BASE = 775;

    private Skyline() {}

    static void paint(Scene scene) {
        row(scene, 0.78, 190, 60);
        row(scene, 0.6, 130, 80);
    }

    private static void row(Scene scene, double haze, double height, double width) {
        Dice dice = scene.dice();
        Color color = scene.light().far(Colors.rgb(0x62707f), haze);
        double x = -20;
        while (x < Scene.WIDTH) {
            double wide = width * dice.between(0.6, 1.7);
            double high = height * dice.between(0.45, 1.25);
            scene.fill(
                    x,
                    BASE - high,
                    wide,
                    high,
                    Scene.downwards(
                            BASE - high,
                            color,
                            BASE,
                            Colors.mix(color, scene.light().horizon(), 0.5)));
            roof(scene, x, BASE - high, wide, color);
            windows(scene, x, BASE - high, wide, high, color);
            x += wide + dice.between(0.0, 6.0);
        }
    }

    private static void roof(Scene scene, double x, double y, double width, Color color) {
        Dice dice = scene.dice();
        if (dice.chance(0.12)) {
            Path2D spire = new Path2D.Double();
            spire.moveTo(x + width * 0.32, y);
            spire.lineTo(x + width * 0.36, y - 34);
            spire.lineTo(x + width * 0.46, y - 40);
            spire.lineTo(x + width * 0.5, y - 110);
            spire.lineTo(x + width * 0.54, y - 40);
            spire.lineTo(x + width * 0.64, y - 34);
            spire.lineTo(x + width * 0.68, y);
            spire.closePath();
            scene.fill(spire, color);
        } else if (dice.chance(0.3)) {
            scene.fill(x + width * 0.3, y - 14, width * 0.25, 15, color);
        } else if (dice.chance(0.2)) {
            scene.line(x + width * 0.5, y, x + width * 0.5, y - 40, 1.4, color);
        }
    }

    private static void windows(Scene scene, double x, double y, double width, double height, Color color) {
        Color pane = scene.light().isDark()
                ? Colors.clear(Colors.rgb(0xffd98a), 0.5)
                : Colors.clear(Colors.shade(color, 1.18), 0.5);
        for (double wy = y + 10; wy < y + height - 40; wy += 13) {
            for (double wx = x + 7; wx < x + width - 8; wx += 11) {
                if (scene.dice().chance(scene.light().isDark() ? 0.25 : 0.4)) {
                    scene.fill(wx, wy, 4.5, 6, pane);
                }
            }
        }
    }
}
