package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;

/** What floors are made of. */
final class Floors {

    private Floors() {}

    static void planks(Room room, Color wood) {
        Scene scene = room.scene();
        Dice dice = scene.dice();
        int boards = 22;
        for (int board = 0; board < boards; board++) {
            double x = (double) board / boards;
            double z = dice.between(-0.3, 0);
            while (z < 1) {
                double next = z + dice.between(0.2, 0.45);
                Color tone = Colors.shade(wood, dice.between(0.9, 1.08));
                scene.fill(
                        room.level(0, x, Math.max(0, z), x + 1.0 / boards, Math.min(1, next)),
                        Colors.clear(tone, 0.75));
                z = next;
            }
        }
    }

    static void tiles(Room room, Color joint, int across) {
        Color line = Colors.clear(joint, 0.35);
        for (int i = 0; i <= across; i++) {
            double share = (double) i / across;
            room.rod(new double[] {share, 0, 0}, new double[] {share, 0, 1}, 1.2, line);
            room.rod(new double[] {0, 0, share}, new double[] {1, 0, share}, 1.2, line);
        }
    }

    static void herringbone(Room room, Color wood) {
        Scene scene = room.scene();
        int columns = 18;
        int rows = 22;
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                boolean other = (column + row) % 2 == 0;
                Color tone =
                        Colors.shade(wood, (other ? 0.9 : 1.06) * scene.dice().between(0.97, 1.03));
                double x = (double) column / columns;
                double z = (double) row / rows;
                double dx = 1.0 / columns;
                double dz = 1.0 / rows;
                scene.fill(
                        room.quad(
                                new double[] {x, 0, Math.max(0, z - (other ? dz / 2 : 0))},
                                new double[] {x + dx, 0, Math.max(0, z - (other ? 0 : dz / 2))},
                                new double[] {x + dx, 0, Math.min(1, z + dz - (other ? 0 : dz / 2))},
                                new double[] {x, 0, Math.min(1, z + dz - (other ? dz / 2 : 0))}),
                        tone);
            }
        }
    }

    static void concrete(Room room, Color grey) {
        Scene scene = room.scene();
        for (int i = 0; i < 70; i++) {
            double x = scene.dice().unit();
            double z = scene.dice().unit();
            double size = scene.dice().between(0.01, 0.06);
            scene.fill(
                    room.level(0, x, z, Math.min(1, x + size), Math.min(1, z + size)),
                    Colors.clear(Colors.shade(grey, scene.dice().chance(0.5) ? 1.1 : 0.86), 0.28));
        }
        tiles(room, Colors.shade(grey, 0.5), 4);
    }

    /** Light that falls through windows in the left wall. */
    static void sunbeams(Room room, double from, double to, int windows) {
        Scene scene = room.scene();
        if (scene.light().isDark()) {
            return;
        }
        double step = (to - from) / windows;
        for (int i = 0; i < windows; i++) {
            double z = from + i * step + step * 0.15;
            scene.fill(
                    room.quad(
                            new double[] {0.06, 0, z},
                            new double[] {0.42, 0, Math.max(0, z - 0.1)},
                            new double[] {0.42, 0, Math.max(0, z - 0.1 + step * 0.6)},
                            new double[] {0.06, 0, z + step * 0.6}),
                    Colors.clear(scene.light().sun(), 0.2 * scene.light().shadow() / 0.6));
        }
    }
}
