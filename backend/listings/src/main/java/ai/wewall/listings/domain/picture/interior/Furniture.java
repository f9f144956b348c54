package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;

/** Things that stand in rooms. Heights are shares of the room's height. */
final class Furniture {

    private static final List<Integer> GOODS =
            List.of(0xb5533c, 0x3e6b89, 0xd8b04a, 0x6f8f5a, 0xe8e2d4, 0x7a5a86, 0xd98a5b);

    private Furniture() {}

    /** A desk with a screen and a chair. */
    static void desk(Room room, double x, double z, double wide, Color wood) {
        Scene scene = room.scene();
        room.shadow(x, z, x + wide, z + 0.09);
        Color leg = scene.lit(0x3c4146);
        chair(room, x + wide * 0.5, z + 0.12);
        room.block(x + 0.004, 0, z + 0.07, x + 0.012, 0.245, z + 0.08, leg);
        room.block(x + wide - 0.012, 0, z + 0.07, x + wide - 0.004, 0.245, z + 0.08, leg);
        screen(room, x + wide * 0.3, z + 0.06);
        screen(room, x + wide * 0.62, z + 0.06);
        room.block(x, 0.245, z, x + wide, 0.262, z + 0.09, wood);
        room.block(x + 0.004, 0, z, x + 0.012, 0.245, z + 0.008, leg);
        room.block(x + wide - 0.012, 0, z, x + wide - 0.004, 0.245, z + 0.008, leg);
    }

    private static void screen(Room room, double x, double z) {
        Scene scene = room.scene();
        room.block(x + 0.026, 0.262, z, x + 0.032, 0.29, z + 0.004, scene.lit(0x2b2f33));
        scene.fill(room.across(z, x, 0.285, x + 0.06, 0.375), scene.lit(0x22262a));
        scene.fill(
                room.across(z - 0.001, x + 0.003, 0.29, x + 0.057, 0.37),
                Colors.mix(
                        scene.lit(0x35506b), Colors.rgb(0x8fc1e6), scene.dice().between(0.2, 0.7)));
    }

    private static void chair(Room room, double x, double z) {
        Scene scene = room.scene();
        Color cloth = scene.lit(0x33383d);
        room.block(x - 0.028, 0.13, z, x + 0.028, 0.155, z + 0.05, cloth);
        room.block(x - 0.027, 0.17, z + 0.05, x + 0.027, 0.3, z + 0.056, Colors.shade(cloth, 0.9));
        room.block(x - 0.004, 0, z + 0.02, x + 0.004, 0.13, z + 0.028, scene.lit(0x5b6167));
    }

    /** A long table with chairs on both sides. */
    static void meetingTable(Room room, double x, double z, double wide, double deep, Color wood) {
        room.shadow(x, z, x + wide, z + deep);
        for (double at = z + deep - 0.06; at > z; at -= 0.13) {
            chair(room, x - 0.03, at);
            chair(room, x + wide + 0.03, at);
        }
        room.block(x + wide * 0.42, 0, z + deep * 0.2, x + wide * 0.58, 0.24, z + deep * 0.8, Colors.shade(wood, 0.6));
        room.block(x, 0.24, z, x + wide, 0.262, z + deep, wood);
    }

    /** A plant in a pot. */
    static void plant(Room room, double x, double z) {
        Scene scene = room.scene();
        double near = 1 / (1 + z * room.depth());
        room.block(x - 0.02, 0, z, x + 0.02, 0.1, z + 0.04, scene.lit(0xdedad2));
        Point2D top = room.at(x, 0.1, z + 0.02);
        for (int i = 0; i < 13; i++) {
            double angle = Math.toRadians(-90 + (i - 6) * 14);
            double length = (120 + scene.dice().between(-25.0, 30.0)) * near;
            double tipX = top.getX() + Math.cos(angle) * length * 0.7;
            double tipY = top.getY() + Math.sin(angle) * length;
            scene.line(top.getX(), top.getY(), tipX, tipY, 2.5 * near, scene.lit(0x3f6b3f));
            scene.dot(
                    tipX,
                    tipY,
                    15 * near,
                    8 * near,
                    scene.lit(Colors.shade(Colors.rgb(0x4f8a4f), scene.dice().between(0.8, 1.15))));
        }
    }

    /** Shelves along a wall, filled with goods. */
    static void shelvesAlong(Room room, boolean left, double from, double to) {
        Scene scene = room.scene();
        double x = left ? 0.075 : 0.925;
        scene.fill(room.side(x, 0, from, 0.68, to), scene.lit(0x8d8478));
        for (int row = 0; row < 4; row++) {
            double y = 0.06 + row * 0.155;
            double z = to - 0.03;
            while (z > from + 0.02) {
                double next = z - scene.dice().between(0.018, 0.035);
                double high = scene.dice().between(0.05, 0.12);
                scene.fill(
                        room.side(x, y, next, y + high, z - 0.004),
                        scene.lit(scene.dice().pick(GOODS)));
                z = next;
            }
            scene.fill(room.side(x, y - 0.014, from, y, to), scene.lit(0xf0ece4));
        }
        if (left) {
            scene.fill(room.across(from, 0, 0, x, 0.68), scene.lit(0xe3ddd2));
        } else {
            scene.fill(room.across(from, x, 0, 1, 0.68), scene.lit(0xe3ddd2));
        }
    }

    /** A low island with goods on it. */
    static void island(Room room, double x, double z) {
        Scene scene = room.scene();
        room.shadow(x, z, x + 0.17, z + 0.14);
        room.block(x, 0, z, x + 0.17, 0.2, z + 0.14, scene.lit(0xd9cdb8));
        for (double at = x + 0.01; at < x + 0.155; at += 0.033) {
            double high = scene.dice().between(0.03, 0.09);
            room.block(
                    at,
                    0.2,
                    z + 0.03,
                    at + 0.024,
                    0.2 + high,
                    z + 0.09,
                    scene.lit(scene.dice().pick(GOODS)));
        }
    }

    /** A counter across the room. */
    static void counter(Room room, double x0, double x1, double z, Color front) {
        Scene scene = room.scene();
        room.shadow(x0, z, x1, z + 0.12);
        room.block(x0, 0, z, x1, 0.33, z + 0.12, front);
        room.block(x0 - 0.008, 0.33, z - 0.01, x1 + 0.008, 0.352, z + 0.13, scene.lit(0xefe8db));
        room.block(x0 + 0.03, 0.352, z + 0.03, x0 + 0.1, 0.45, z + 0.09, scene.lit(0xb9bfc3));
        room.block(x1 - 0.09, 0.352, z + 0.03, x1 - 0.03, 0.42, z + 0.07, scene.lit(0x2c3034));
    }

    /** A small table with two chairs. */
    static void cafeTable(Room room, double x, double z) {
        Scene scene = room.scene();
        room.shadow(x, z, x + 0.1, z + 0.09);
        chair(room, x - 0.035, z + 0.03);
        chair(room, x + 0.135, z + 0.03);
        room.block(x + 0.045, 0, z + 0.04, x + 0.055, 0.24, z + 0.05, scene.lit(0x33373b));
        room.block(x, 0.24, z, x + 0.1, 0.258, z + 0.09, scene.lit(0xa87c52));
        room.block(x + 0.04, 0.258, z + 0.04, x + 0.056, 0.29, z + 0.055, scene.lit(0xf4f0e8));
    }

    /** A rack of a warehouse along the room, with boxes on each level. */
    static void rack(Room room, double x0, double x1, double from, double to, int levels) {
        Scene scene = room.scene();
        double inner = x1 < 0.5 ? x1 : x0;
        double rise = 0.8 / levels;
        for (double z = to; z > from; z -= 0.09) {
            for (int level = 0; level < levels; level++) {
                double y = 0.02 + level * rise;
                double middle = (x0 + x1) / 2;
                load(room, x0 + 0.004, middle - 0.004, y, z, rise);
                load(room, middle + 0.004, x1 - 0.004, y, z, rise);
            }
            room.block(inner - 0.004, 0, z - 0.086, inner + 0.004, 0.85, z - 0.082, scene.lit(0x2d5f9a));
        }
        for (int level = 1; level <= levels; level++) {
            double y = 0.012 + level * rise;
            scene.fill(room.side(inner, y - 0.014, from, y, to), scene.lit(0xd9702b));
        }
    }

    private static void load(Room room, double x0, double x1, double y, double z, double rise) {
        Dice dice = room.scene().dice();
        if (dice.chance(0.82)) {
            Color box = room.scene().lit(dice.pick(List.of(0xc49a66, 0xb58a58, 0xd2ad7c, 0xe3dccd, 0x8fa6b5)));
            room.block(x0, y, z - 0.078, x1, y + rise * dice.between(0.5, 0.82), z, box);
        }
    }

    /** A sofa before a wall. */
    static void sofa(Room room, double x, double z, Color cloth) {
        room.shadow(x, z, x + 0.24, z + 0.1);
        room.block(x, 0, z + 0.07, x + 0.24, 0.25, z + 0.1, Colors.shade(cloth, 0.85));
        room.block(x, 0, z, x + 0.24, 0.13, z + 0.08, cloth);
        room.block(x - 0.015, 0, z, x + 0.005, 0.19, z + 0.1, Colors.shade(cloth, 0.92));
        room.block(x + 0.235, 0, z, x + 0.255, 0.19, z + 0.1, Colors.shade(cloth, 0.92));
    }
}
