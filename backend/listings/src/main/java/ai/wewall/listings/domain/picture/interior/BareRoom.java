package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;

/** Premises without fit-out: concrete, columns and a bulb. */
final class BareRoom {

    private BareRoom() {}

    static void paint(Room room) {
        Scene scene = room.scene();
        Color grey = scene.lit(0xaaa7a1);
        room.shell(Colors.shade(grey, 0.86), grey, Colors.shade(grey, 0.92));
        Floors.concrete(room, grey);
        bricks(room);
        Openings.left(room, 0.1, 0.9, 3, 0.28, 0.8);
        Floors.sunbeams(room, 0.1, 0.9, 3);
        beams(room, Colors.shade(grey, 0.82));
        for (double z : new double[] {0.72, 0.4}) {
            for (double x : new double[] {0.34, 0.7}) {
                room.shadow(x, z, x + 0.05, z + 0.06);
                room.block(x, 0, z, x + 0.05, 1, z + 0.06, Colors.shade(grey, 1.02));
            }
        }
        Openings.pendant(room, 0.52, 0.3, scene.lit(0x2f3336));
        bags(room);
    }

    /** The back wall is of bare blocks. */
    private static void bricks(Room room) {
        Scene scene = room.scene();
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 12; column++) {
                double x = (column + (row % 2 == 0 ? 0 : 0.5)) / 12.0;
                Color tone = Colors.shade(scene.lit(0xb9a892), scene.dice().between(0.9, 1.08));
                scene.fill(
                        room.across(1, x + 0.002, row / 12.0 + 0.003, Math.min(1, x + 0.081), (row + 1) / 12.0), tone);
            }
        }
    }

    private static void beams(Room room, Color color) {
        for (double z = 0.9; z > 0.05; z -= 0.26) {
            room.block(0, 0.93, z, 1, 1, z + 0.06, color);
        }
    }

    private static void bags(Room room) {
        Scene scene = room.scene();
        for (int i = 0; i < 3; i++) {
            room.block(
                    0.8,
                    i * 0.045,
                    0.5,
                    0.92,
                    i * 0.045 + 0.04,
                    0.6,
                    Colors.shade(scene.lit(0xd8d2c2), 0.94 + i * 0.05));
        }
    }
}
