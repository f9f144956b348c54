package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import ai.wewall.listings.domain.picture.Season;
import java.awt.Color;
import java.awt.geom.Path2D;

/** What lies before a house: pavement, kerb and road. */
final class Street {

    /** Where houses meet the pavement. */
    static final double PAVEMENT = 770;

    private static final double KERB = 846;

    private Street() {}

    static void paint(Scene scene) {
        boolean winter = scene.season() == Season.WINTER;
        Color pavement = scene.lit(winter ? 0xdfe5ea : 0xb9b4ab);
        scene.fill(
                0,
                PAVEMENT,
                Scene.WIDTH,
                KERB - PAVEMENT,
                Scene.downwards(PAVEMENT, Colors.shade(pavement, 0.93), KERB, pavement));
        slabs(scene, Colors.clear(scene.lit(0x6f6a62), winter ? 0.12 : 0.28));
        scene.fill(0, KERB, Scene.WIDTH, 9, scene.lit(0x8f8b84));
        Color road = scene.lit(winter ? 0x6d7278 : 0x54585d);
        scene.fill(
                0,
                KERB + 9,
                Scene.WIDTH,
                Scene.HEIGHT - KERB - 9,
                Scene.downwards(KERB, Colors.shade(road, 0.82), Scene.HEIGHT, road));
        marks(scene);
    }

    private static void slabs(Scene scene, Color joint) {
        for (int i = -12; i <= 12; i++) {
            double near = Scene.WIDTH / 2 + i * 118;
            double far = Scene.WIDTH / 2 + i * 92;
            scene.line(far, PAVEMENT, near, KERB, 1, joint);
        }
        for (double y = PAVEMENT + 14, step = 15; y < KERB; y += step, step *= 1.3) {
            scene.line(0, y, Scene.WIDTH, y, 1, joint);
        }
    }

    private static void marks(Scene scene) {
        Color paint = Colors.clear(scene.lit(0xf2efe6), 0.85);
        double shift = scene.dice().between(0.0, 150.0);
        for (double x = -150 + shift; x < Scene.WIDTH; x += 150) {
            Path2D dash = new Path2D.Double();
            dash.moveTo(x, 926);
            dash.lineTo(x + 84, 926);
            dash.lineTo(x + 88, 934);
            dash.lineTo(x + 2, 934);
            dash.closePath();
            scene.fill(dash, paint);
        }
    }

    /** A few people on the pavement. */
    static void people(Scene scene) {
        Dice dice = scene.dice();
        int count = dice.between(1, 5);
        for (int i = 0; i < count; i++) {
            person(scene, dice.between(60.0, Scene.WIDTH - 60), dice.between(800.0, 838.0));
        }
    }

    private static void person(Scene scene, double x, double feet) {
        Dice dice = scene.dice();
        double tall = 52 + (feet - 800) * 0.35;
        Color coat = scene.lit(Colors.mix(
                dice.pick(java.util.List.of(
                        Colors.rgb(0x33465c),
                        Colors.rgb(0x8a3b3b),
                        Colors.rgb(0xc9a227),
                        Colors.rgb(0x2f5d50),
                        Colors.rgb(0x4a4a4a))),
                Color.GRAY,
                0.15));
        scene.dot(x, feet, tall * 0.22, 3.5, Colors.clear(Color.BLACK, 0.22));
        double step = dice.between(2.0, 6.0);
        scene.line(x, feet - tall * 0.45, x - step, feet, tall * 0.09, scene.lit(0x2b2f36));
        scene.line(x, feet - tall * 0.45, x + step, feet, tall * 0.09, scene.lit(0x23262c));
        scene.fill(
                new java.awt.geom.RoundRectangle2D.Double(
                        x - tall * 0.13, feet - tall * 0.86, tall * 0.26, tall * 0.46, tall * 0.16, tall * 0.16),
                coat);
        scene.dot(x, feet - tall * 0.93, tall * 0.075, tall * 0.085, scene.lit(0xe2b796));
        scene.dot(x, feet - tall * 0.965, tall * 0.075, tall * 0.05, scene.lit(dice.chance(0.5) ? 0x3b2a20 : 0x6b5135));
    }
}
