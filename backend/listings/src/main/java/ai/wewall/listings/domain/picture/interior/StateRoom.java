package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.util.List;

/** A hall of a mansion: parquet, panels and a chandelier. */
final class StateRoom {

    private StateRoom() {}

    static void paint(Room room) {
        Scene scene = room.scene();
        Color wall = scene.lit(scene.dice().pick(List.of(0xd8dfd3, 0xe9dcc3, 0xcfd8e2, 0xe6cfc3)));
        Color white = scene.lit(0xf7f4ec);
        room.shell(scene.lit(0xa8794c), wall, white);
        Floors.herringbone(room, scene.lit(scene.dice().pick(List.of(0xb98a58, 0xa5734a, 0xc79a68))));
        panels(room, white);
        Openings.left(room, 0.1, 0.95, 3, 0.14, 0.84);
        Floors.sunbeams(room, 0.1, 0.95, 3);
        Openings.door(room, 0.42, 0.58, white);
        fireplace(room, white);
        chandelier(room);
        Furniture.plant(room, 0.1, 0.9);
        Furniture.sofa(room, 0.64, 0.1, scene.lit(0x6b4a58));
    }

    private static void panels(Room room, Color white) {
        Scene scene = room.scene();
        for (double x : new double[] {0.04, 0.23, 0.64, 0.82}) {
            frame(room, x, x + 0.14, 0.32, 0.86, white);
        }
        scene.fill(room.across(1, 0, 0.93, 1, 1), white);
        scene.fill(room.side(0, 0.93, 0, 1, 1), Colors.shade(white, 0.96));
        scene.fill(room.side(1, 0.93, 0, 1, 1), Colors.shade(white, 0.96));
        scene.fill(room.across(1, 0, 0.24, 1, 0.26), white);
    }

    private static void frame(Room room, double x0, double x1, double y0, double y1, Color white) {
        Scene scene = room.scene();
        scene.stroke(room.across(1, x0, y0, x1, y1), 3, white);
        scene.stroke(room.across(1, x0 + 0.012, y0 + 0.02, x1 - 0.012, y1 - 0.02), 1.2, white);
    }

    private static void fireplace(Room room, Color white) {
        Scene scene = room.scene();
        scene.fill(room.side(1, 0, 0.5, 0.36, 0.74), white);
        scene.fill(room.side(0.999, 0, 0.56, 0.26, 0.68), scene.lit(0x2b2724));
        room.block(0.95, 0.36, 0.48, 1, 0.39, 0.76, white);
        scene.fill(room.side(0.999, 0.42, 0.54, 0.78, 0.7), scene.lit(0x8e7a4c));
        scene.fill(
                room.side(0.998, 0.44, 0.55, 0.76, 0.69),
                Colors.mix(scene.light().horizon(), Color.WHITE, 0.25));
    }

    private static void chandelier(Room room) {
        Scene scene = room.scene();
        double z = 0.42;
        double near = 1 / (1 + z * room.depth());
        double x = room.at(0.5, 0.78, z).getX();
        double y = room.at(0.5, 0.78, z).getY();
        scene.line(room.at(0.5, 1, z).getX(), room.at(0.5, 1, z).getY(), x, y, 4 * near, scene.lit(0x8a7138));
        scene.glow(x, y, 260 * near, Colors.rgb(0xffe7b4), 0.6);
        for (int arm = -3; arm <= 3; arm++) {
            double armX = x + arm * 46 * near;
            double armY = y + Math.abs(arm) * -7 * near;
            scene.line(x, y + 20 * near, armX, armY, 3 * near, scene.lit(0x8a7138));
            scene.dot(armX, armY - 14 * near, 7 * near, 13 * near, Colors.rgb(0xfff6df));
        }
    }
}
