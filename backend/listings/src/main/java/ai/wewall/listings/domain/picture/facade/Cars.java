package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** Cars along the kerb and lamps above them. */
final class Cars {

    private static final List<Integer> PAINTS =
            List.of(0xf2f2f0, 0x23272e, 0x7d8791, 0x9c2f2f, 0x2d4f7c, 0xc8ccd0, 0x3f5a4a);

    private Cars() {}

    static void row(Scene scene) {
        Dice dice = scene.dice();
        double x = dice.between(-60.0, 200.0);
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            car(scene, x, 892, dice.between(0.95, 1.12));
            x += dice.between(300.0, 520.0);
        }
    }

    private static void car(Scene scene, double x, double y, double size) {
        Color paint = scene.lit(scene.dice().pick(PAINTS));
        scene.dot(x + 105 * size, y, 118 * size, 8, Colors.clear(Color.BLACK, 0.35));
        Path2D body = new Path2D.Double();
        body.moveTo(x, y - 10 * size);
        body.curveTo(x, y - 40 * size, x + 14 * size, y - 40 * size, x + 40 * size, y - 43 * size);
        body.curveTo(x + 62 * size, y - 72 * size, x + 76 * size, y - 74 * size, x + 112 * size, y - 74 * size);
        body.curveTo(x + 146 * size, y - 74 * size, x + 160 * size, y - 58 * size, x + 172 * size, y - 45 * size);
        body.curveTo(x + 204 * size, y - 42 * size, x + 212 * size, y - 34 * size, x + 212 * size, y - 10 * size);
        body.closePath();
        scene.fill(body, Scene.downwards(y - 74 * size, Colors.shade(paint, 1.14), y, Colors.shade(paint, 0.78)));
        glass(scene, x, y, size);
        for (double wheel : new double[] {44, 168}) {
            scene.dot(x + wheel * size, y - 8 * size, 19 * size, 19 * size, scene.lit(0x16181b));
            scene.dot(x + wheel * size, y - 8 * size, 10 * size, 10 * size, scene.lit(0xa9b0b7));
        }
        scene.fill(
                x + 203 * size,
                y - 34 * size,
                9 * size,
                7 * size,
                scene.light().isDark() ? Colors.rgb(0xfff3c4) : scene.lit(0xf4f0dd));
        scene.fill(x, y - 32 * size, 7 * size, 8 * size, scene.lit(0xa83232));
    }

    private static void glass(Scene scene, double x, double y, double size) {
        Path2D glass = new Path2D.Double();
        glass.moveTo(x + 52 * size, y - 45 * size);
        glass.curveTo(x + 66 * size, y - 66 * size, x + 78 * size, y - 68 * size, x + 110 * size, y - 68 * size);
        glass.curveTo(x + 138 * size, y - 68 * size, x + 150 * size, y - 56 * size, x + 160 * size, y - 45 * size);
        glass.closePath();
        scene.fill(
                glass,
                Scene.downwards(
                        y - 68 * size, Colors.shade(scene.light().middle(), 0.8), y - 45 * size, scene.lit(0x27323d)));
        scene.line(x + 106 * size, y - 68 * size, x + 106 * size, y - 44 * size, 4 * size, scene.lit(0x2b2f35));
    }

    static void lamp(Scene scene, double x) {
        Color pole = scene.lit(0x3a3f45);
        scene.line(x, 842, x, 590, 5, pole);
        Path2D arm = new Path2D.Double();
        arm.moveTo(x, 592);
        arm.quadTo(x + 4, 566, x + 46, 566);
        scene.stroke(arm, 4, pole);
        scene.fill(x + 38, 562, 30, 7, pole);
        if (scene.light().isDark()) {
            scene.glow(x + 53, 572, 90, Colors.rgb(0xffe2a0), 0.55);
        }
    }
}
