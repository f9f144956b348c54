package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;

/** A warehouse: racks to both sides of a lane, trusses above. */
final class Storehouse {

    private Storehouse() {}

    static void paint(Room room, PhotoSubject subject) {
        Scene scene = room.scene();
        room.shell(scene.lit(0xa9adaf), scene.lit(0xd6d8d6), scene.lit(0xb5babd));
        Floors.concrete(room, scene.lit(0xa9adaf));
        lane(room);
        gate(room);
        trusses(room);
        int levels = subject.ceiling() > 8 ? 5 : subject.ceiling() > 5 ? 4 : 3;
        Furniture.rack(room, 0.02, 0.24, 0.16, 0.95, levels);
        Furniture.rack(room, 0.76, 0.98, 0.16, 0.95, levels);
        if (subject.area() > 900) {
            room.block(0.44, 0, 0.55, 0.55, 0.12, 0.66, scene.lit(0xc49a66));
            room.block(0.445, 0.12, 0.56, 0.545, 0.22, 0.65, scene.lit(0xd2ad7c));
        }
    }

    private static void lane(Room room) {
        Scene scene = room.scene();
        for (double x : new double[] {0.27, 0.725}) {
            scene.fill(room.level(0.001, x, 0, x + 0.008, 1), scene.lit(0xe2b62c));
        }
    }

    private static void gate(Room room) {
        Scene scene = room.scene();
        scene.fill(room.across(1, 0.36, 0, 0.64, 0.5), scene.lit(0x50575d));
        scene.fill(room.across(1, 0.375, 0, 0.625, 0.48), scene.lit(0xe9ebea));
        for (double y = 0.08; y < 0.48; y += 0.08) {
            scene.fill(room.across(1, 0.375, y, 0.625, y + 0.006), Colors.clear(Color.BLACK, 0.2));
        }
    }

    private static void trusses(Room room) {
        Color steel = room.scene().lit(0x6c747b);
        for (double z = 0.95; z > 0.04; z -= 0.18) {
            room.rod(new double[] {0, 0.9, z}, new double[] {1, 0.9, z}, 6, steel);
            for (double x = 0; x < 1; x += 0.1) {
                double[] top = {x + 0.05, 0.99, z};
                room.rod(new double[] {x, 0.9, z}, top, 3, steel);
                room.rod(top, new double[] {x + 0.1, 0.9, z}, 3, steel);
            }
            for (double x : new double[] {0.4, 0.6}) {
                room.lamp(x, 0.87, z, 100, 20, Color.WHITE);
            }
        }
    }
}
