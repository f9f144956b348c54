package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.util.List;

/** A café with its counter, its hood and its tables. */
final class Cafe {

    private Cafe() {}

    static void paint(Room room) {
        Scene scene = room.scene();
        Color wall = scene.lit(scene.dice().pick(List.of(0xd9c7ac, 0xc7cfc4, 0xe6dccb, 0xb9a08a)));
        room.shell(scene.lit(0xa98257), wall, scene.lit(0x54504b));
        Floors.planks(room, scene.lit(scene.dice().pick(List.of(0xb98b5c, 0x8d6844, 0xc9a273))));
        Openings.shopFront(room);
        Floors.sunbeams(room, 0.12, 0.95, 3);
        menu(room);
        Color front = scene.lit(scene.dice().pick(List.of(0x2f4f46, 0x7c3f33, 0x3b4657, 0x5c4632)));
        hood(room);
        Furniture.counter(room, 0.36, 0.86, 0.8, front);
        for (double x : new double[] {0.42, 0.56, 0.7}) {
            Openings.pendant(room, x, 0.74, Colors.shade(front, 1.1));
        }
        Furniture.plant(room, 0.93, 0.62);
        for (double z : new double[] {0.42, 0.06}) {
            for (double x : new double[] {0.18, 0.45, 0.74}) {
                Furniture.cafeTable(room, x, z);
            }
        }
    }

    private static void menu(Room room) {
        Scene scene = room.scene();
        scene.fill(room.across(1, 0.34, 0.56, 0.88, 0.86), scene.lit(0x25292b));
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 5; row++) {
                double x = 0.37 + column * 0.17;
                double y = 0.62 + row * 0.045;
                scene.fill(
                        room.across(1, x, y, x + scene.dice().between(0.06, 0.11), y + 0.012),
                        Colors.clear(Color.WHITE, 0.55));
            }
        }
    }

    private static void hood(Room room) {
        Scene scene = room.scene();
        room.block(0.66, 0.62, 0.9, 0.86, 0.72, 0.99, scene.lit(0xc6cbce));
        room.block(0.73, 0.72, 0.93, 0.79, 1, 0.98, scene.lit(0xb4babd));
    }
}
