package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Light;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** The sky of an hour, with its clouds. */
final class Sky {

    private static final double HORIZON = 760;

    private Sky() {}

    static void paint(Scene scene) {
        Light light = scene.light();
        scene.fill(
                0, 0, Scene.WIDTH, HORIZON * 0.55, Scene.downwards(0, light.zenith(), HORIZON * 0.55, light.middle()));
        scene.fill(
                0,
                HORIZON * 0.55 - 1,
                Scene.WIDTH,
                HORIZON * 0.5,
                Scene.downwards(HORIZON * 0.55, light.middle(), HORIZON, light.horizon()));
        double sunX = scene.dice().between(0.0, Scene.WIDTH);
        scene.glow(sunX, HORIZON * scene.dice().between(0.35, 0.85), 620, light.sun(), light.isDark() ? 0.35 : 0.6);
        if (light.isDark()) {
            stars(scene);
        }
        clouds(scene);
    }

    private static void stars(Scene scene) {
        for (int i = 0; i < 40; i++) {
            double size = scene.dice().between(0.6, 1.6);
            scene.dot(
                    scene.dice().between(0.0, Scene.WIDTH),
                    scene.dice().between(0.0, 260.0),
                    size,
                    size,
                    Colors.clear(Color.WHITE, scene.dice().between(0.2, 0.8)));
        }
    }

    private static void clouds(Scene scene) {
        int banks = scene.light() == Light.OVERCAST ? 9 : scene.dice().between(2, 5);
        Color white =
                Colors.mix(Color.WHITE, scene.light().horizon(), scene.light().isDark() ? 0.8 : 0.25);
        for (int i = 0; i < banks; i++) {
            bank(scene, scene.dice().between(-80.0, Scene.WIDTH), scene.dice().between(50.0, 420.0), white);
        }
    }

    /** Puffs side by side, flat below, as one shape. */
    private static void bank(Scene scene, double x, double y, Color color) {
        double width = scene.dice().between(170.0, 430.0);
        int puffs = scene.dice().between(5, 9);
        Area cloud = new Area();
        double high = 0;
        for (int i = 0; i < puffs; i++) {
            double share = (i + 0.5) / puffs;
            double radius = width
                    * 0.13
                    * (0.45 + Math.sin(share * Math.PI))
                    * scene.dice().between(0.75, 1.2);
            high = Math.max(high, radius);
            double middle = x + share * width;
            cloud.add(new Area(new Ellipse2D.Double(middle - radius * 1.2, y - radius, radius * 2.4, radius * 2)));
        }
        cloud.subtract(new Area(new Rectangle2D.Double(x - width, y + high * 0.18, width * 3, high * 3)));
        scene.fill(
                cloud, Scene.downwards(y - high, Colors.clear(color, 0.85), y + high * 0.2, Colors.clear(color, 0.12)));
    }
}
