package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Windows with the town outside, doors and lamps. */
final class Openings {

    private Openings() {}

    /** Windows side by side in the left wall. */
    static void left(Room room, double from, double to, int count, double sill, double head) {
        double step = (to - from) / count;
        for (int i = 0; i < count; i++) {
            double z0 = from + i * step + step * 0.08;
            double z1 = from + (i + 1) * step - step * 0.08;
            Scene scene = room.scene();
            scene.fill(room.side(0, sill - 0.02, z0 - 0.008, head + 0.02, z1 + 0.008), scene.lit(0xf2f0ea));
            view(scene, room.side(0, sill, z0, head, z1));
            double middle = (z0 + z1) / 2;
            scene.fill(room.side(0, sill, middle - 0.004, head, middle + 0.004), scene.lit(0xf2f0ea));
        }
    }

    /** A window in the back wall. */
    static void back(Room room, double x0, double x1, double sill, double head) {
        Scene scene = room.scene();
        scene.fill(room.across(1, x0 - 0.012, sill - 0.025, x1 + 0.012, head + 0.02), scene.lit(0xf2f0ea));
        view(scene, room.across(1, x0, sill, x1, head));
        double middle = (x0 + x1) / 2;
        scene.fill(room.across(1, middle - 0.005, sill, middle + 0.005, head), scene.lit(0xf2f0ea));
    }

    private static void view(Scene scene, Shape opening) {
        Rectangle2D box = opening.getBounds2D();
        Shape before = scene.pen().getClip();
        scene.pen().clip(opening);
        scene.fill(
                opening,
                Scene.downwards(
                        box.getMinY(),
                        scene.light().middle(),
                        box.getMaxY(),
                        scene.light().horizon()));
        Color roofs = scene.light().far(Colors.rgb(0x66727d), 0.55);
        double x = box.getMinX();
        while (x < box.getMaxX()) {
            double wide = box.getWidth() * scene.dice().between(0.14, 0.34);
            double high = box.getHeight() * scene.dice().between(0.14, 0.44);
            scene.fill(
                    x,
                    box.getMaxY() - high,
                    wide,
                    high,
                    Colors.shade(roofs, scene.dice().between(0.92, 1.08)));
            x += wide * 1.04;
        }
        scene.pen().setClip(before);
    }

    /** Shop windows over the whole left wall, with the street behind. */
    static void shopFront(Room room) {
        left(room, 0.12, 0.95, 3, 0.06, 0.78);
    }

    static void door(Room room, double x0, double x1, Color leaf) {
        Scene scene = room.scene();
        scene.fill(room.across(1, x0 - 0.014, 0, x1 + 0.014, 0.73), Colors.shade(leaf, 0.7));
        scene.fill(room.across(1, x0, 0, x1, 0.71), leaf);
        scene.fill(room.across(1, x1 - 0.03, 0.32, x1 - 0.018, 0.38), scene.lit(0xcfd2d4));
    }

    /** Square lamps in the ceiling, in rows. */
    static void lamps(Room room, int columns, int rows) {
        Scene scene = room.scene();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = (column + 0.5) / columns;
                double z = (row + 0.5) / rows;
                scene.fill(room.level(0.998, x - 0.05, z - 0.06, x + 0.05, z + 0.06), Colors.rgb(0xfffdf3));
                scene.glow(
                        room.at(x, 0.99, z).getX(),
                        room.at(x, 0.99, z).getY(),
                        120 / (1 + z * room.depth()),
                        Color.WHITE,
                        0.4);
            }
        }
    }

    /** The grid of a suspended ceiling. */
    static void ceilingGrid(Room room, Color line) {
        for (int i = 0; i <= 10; i++) {
            double share = i / 10.0;
            room.rod(new double[] {share, 1, 0}, new double[] {share, 1, 1}, 1, line);
            room.rod(new double[] {0, 1, share}, new double[] {1, 1, share}, 1, line);
        }
    }

    /** Ducts and rails under an open ceiling. */
    static void ducts(Room room) {
        Scene scene = room.scene();
        room.block(0.16, 0.88, 0, 0.27, 0.97, 1, scene.lit(0xb9bec1));
        room.block(0.74, 0.91, 0, 0.79, 0.95, 1, scene.lit(0x8f9498));
        for (double z = 0.1; z < 1; z += 0.17) {
            room.rod(new double[] {0.3, 0.93, z}, new double[] {0.72, 0.93, z}, 5, scene.lit(0x33373a));
            for (double x : new double[] {0.38, 0.5, 0.62}) {
                room.lamp(x, 0.9, z, 70, 9, Colors.rgb(0xfff0cf));
            }
        }
    }

    /** A lamp that hangs from the ceiling. */
    static void pendant(Room room, double x, double z, Color shade) {
        Scene scene = room.scene();
        double near = 1 / (1 + z * room.depth());
        double hangX = room.at(x, 0.72, z).getX();
        double hangY = room.at(x, 0.72, z).getY();
        scene.line(room.at(x, 1, z).getX(), room.at(x, 1, z).getY(), hangX, hangY, 2.4 * near, scene.lit(0x2b2d2f));
        scene.glow(hangX, hangY + 16 * near, 130 * near, Colors.rgb(0xffe3a8), 0.55);
        scene.fill(
                new java.awt.geom.Arc2D.Double(
                        hangX - 34 * near, hangY - 20 * near, 68 * near, 60 * near, 0, 180, java.awt.geom.Arc2D.PIE),
                shade);
    }
}
