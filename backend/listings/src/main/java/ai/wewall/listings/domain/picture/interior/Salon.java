package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.util.List;

/** Premises for services: a reception, a place to wait, mirrors along the wall. */
final class Salon {

    private Salon() {}

    static void paint(Room room) {
        Scene scene = room.scene();
        Color accent = scene.lit(scene.dice().pick(List.of(0x9fc1b5, 0xd9b3a5, 0xa9b9d4, 0xcbbf9f)));
        room.shell(scene.lit(0xd6d0c5), scene.lit(0xf4f1ea), scene.lit(0xf8f6f1));
        if (scene.dice().chance(0.5)) {
            Floors.planks(room, scene.lit(0xd8b98f));
        } else {
            Floors.tiles(room, scene.lit(0x8f897f), 8);
        }
        scene.fill(room.across(1, 0, 0, 1, 1), Colors.clear(accent, 0.75));
        Openings.lamps(room, 2, 4);
        Openings.left(room, 0.2, 0.9, 2, 0.26, 0.8);
        mirrors(room);
        Openings.door(room, 0.1, 0.21, scene.lit(0xf0ece3));
        Furniture.counter(room, 0.36, 0.62, 0.78, Colors.shade(accent, 0.85));
        Openings.pendant(room, 0.43, 0.74, scene.lit(0xf3efe6));
        Openings.pendant(room, 0.55, 0.74, scene.lit(0xf3efe6));
        Furniture.plant(room, 0.12, 0.62);
        Furniture.sofa(room, 0.2, 0.12, Colors.shade(accent, 0.7));
    }

    private static void mirrors(Room room) {
        Scene scene = room.scene();
        for (double z = 0.66; z > -0.02; z -= 0.22) {
            scene.fill(room.side(1, 0.28, z, 0.74, z + 0.13), scene.lit(0x3a3d40));
            scene.fill(
                    room.side(0.999, 0.3, z + 0.006, 0.72, z + 0.124),
                    Colors.mix(scene.light().horizon(), Color.WHITE, 0.3));
            room.block(0.9, 0.24, z, 1, 0.26, z + 0.13, scene.lit(0xd0b58c));
            room.block(0.83, 0.12, z + 0.03, 0.88, 0.16, z + 0.09, scene.lit(0x2f3236));
            room.block(0.82, 0.16, z + 0.08, 0.89, 0.32, z + 0.095, scene.lit(0x2a2d30));
            room.block(0.852, 0, z + 0.055, 0.858, 0.12, z + 0.065, scene.lit(0xa6abaf));
        }
    }
}
