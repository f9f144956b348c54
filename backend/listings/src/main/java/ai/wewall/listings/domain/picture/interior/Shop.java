package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import ai.wewall.model.search.Feature;
import java.awt.Color;
import java.util.List;

/** A sales room: fitted with shelves, or empty and waiting for them. */
final class Shop {

    private static final List<Integer> TILES = List.of(0xd9d4ca, 0xc9c6c1, 0xe3ded3, 0xb9b4ab);

    private Shop() {}

    static void paint(Room room, PhotoSubject subject) {
        Scene scene = room.scene();
        Color tile = scene.lit(scene.dice().pick(TILES));
        boolean dark = scene.dice().chance(0.4);
        room.shell(tile, scene.lit(0xf0ede6), scene.lit(dark ? 0x4a4d50 : 0xf5f3ee));
        Floors.tiles(room, Colors.shade(tile, 0.5), 9);
        if (subject.has(Feature.SHOP_WINDOWS)) {
            Openings.shopFront(room);
            Floors.sunbeams(room, 0.12, 0.95, 3);
        }
        if (dark) {
            Openings.ducts(room);
        } else {
            Openings.lamps(room, 3, 4);
        }
        backWall(room);
        if (subject.has(Feature.FITTED_OUT)) {
            fitted(room, subject);
        } else {
            empty(room);
        }
    }

    private static void backWall(Room room) {
        Scene scene = room.scene();
        Color accent = scene.lit(scene.dice().pick(List.of(0x2f5d50, 0x8a4b3a, 0x31506e, 0xb98a3a, 0x5a5468)));
        scene.fill(room.across(1, 0.2, 0.45, 0.8, 0.86), accent);
        Openings.door(room, 0.84, 0.94, scene.lit(0xd7d2c8));
    }

    private static void fitted(Room room, PhotoSubject subject) {
        Furniture.shelvesAlong(room, false, 0.12, 0.92);
        if (!subject.has(Feature.SHOP_WINDOWS)) {
            Furniture.shelvesAlong(room, true, 0.2, 0.92);
        }
        Furniture.counter(room, 0.34, 0.62, 0.82, room.scene().lit(0x6d5640));
        for (double z : new double[] {0.48, 0.2, -0.06}) {
            Furniture.island(room, 0.3, z);
            Furniture.island(room, 0.58, z);
        }
    }

    private static void empty(Room room) {
        Scene scene = room.scene();
        Color column = scene.lit(0xe6e2da);
        for (double z : new double[] {0.6, 0.12}) {
            room.shadow(0.62, z, 0.67, z + 0.06);
            room.block(0.62, 0, z, 0.67, 1, z + 0.06, column);
        }
    }
}
