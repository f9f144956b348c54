package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import ai.wewall.model.search.Feature;
import java.awt.Color;
import java.util.List;

/** An office: an open floor of desks, or a room of one's own. */
final class OfficeRoom {

    private static final List<Integer> CARPETS = List.of(0x7d8790, 0x8a8379, 0x66747c, 0x94897c);
    private static final List<Integer> WOODS = List.of(0xcfa878, 0xe3d3b8, 0xb98c5f, 0xece6dc);
    private static final List<Integer> ACCENTS = List.of(0x3d6f7d, 0xc2803d, 0x6a7f5a, 0x5b6a8c, 0xa8574a);

    private final Room room;
    private final Scene scene;
    private final Dice dice;
    private final Color wood;

    private OfficeRoom(Room room) {
        this.room = room;
        this.scene = room.scene();
        this.dice = scene.dice();
        this.wood = scene.lit(dice.pick(WOODS));
    }

    static void paint(Room room, PhotoSubject subject) {
        OfficeRoom office = new OfficeRoom(room);
        office.walls();
        if (subject.has(Feature.OPEN_PLAN) || subject.area() > 250) {
            office.openFloor();
        } else {
            office.ownRoom();
        }
    }

    private void walls() {
        boolean loft = dice.chance(0.35);
        Color wall = scene.lit(loft ? 0xd9d4cb : 0xeeebe4);
        room.shell(scene.lit(dice.pick(CARPETS)), wall, scene.lit(loft ? 0x6a6d70 : 0xf4f2ed));
        if (dice.chance(0.45)) {
            Floors.planks(room, scene.lit(dice.pick(WOODS)));
        } else {
            Floors.tiles(room, Color.BLACK, 12);
        }
        scene.fill(
                room.across(1, 0.0, 0.0, 1, 1),
                Colors.clear(scene.lit(dice.pick(ACCENTS)), dice.chance(0.5) ? 0.85 : 0.12));
        if (loft) {
            Openings.ducts(room);
        } else {
            Openings.ceilingGrid(room, Colors.clear(Color.BLACK, 0.08));
            Openings.lamps(room, 3, 4);
        }
        Openings.left(room, 0.06, 0.96, dice.between(3, 4), 0.24, 0.86);
        Floors.sunbeams(room, 0.06, 0.96, 3);
    }

    private void openFloor() {
        glassRoom();
        Furniture.plant(room, 0.06, 0.88);
        for (double z = 0.74; z > -0.02; z -= 0.24) {
            for (double x : new double[] {0.12, 0.35, 0.66}) {
                Furniture.desk(room, x, z, 0.2, wood);
            }
        }
        Furniture.plant(room, 0.94, 0.22);
    }

    /** A meeting room behind glass at the far end. */
    private void glassRoom() {
        scene.fill(
                room.across(0.97, 0.55, 0, 1, 0.82), Colors.clear(scene.light().horizon(), 0.28));
        for (double x : new double[] {0.55, 0.7, 0.85, 0.995}) {
            scene.fill(room.across(0.97, x, 0, x + 0.006, 0.82), scene.lit(0x2f3438));
        }
        scene.fill(room.across(0.97, 0.55, 0.81, 1, 0.83), scene.lit(0x2f3438));
    }

    private void ownRoom() {
        Openings.door(room, 0.78, 0.9, wood);
        picture(0.42, 0.62);
        if (dice.chance(0.5)) {
            Furniture.plant(room, 0.93, 0.74);
            Furniture.meetingTable(room, 0.38, 0.08, 0.24, 0.6, wood);
        } else {
            cupboard();
            Furniture.plant(room, 0.14, 0.8);
            Furniture.desk(room, 0.36, 0.4, 0.28, wood);
            Furniture.sofa(room, 0.66, 0.04, scene.lit(dice.pick(ACCENTS)));
        }
    }

    private void cupboard() {
        scene.fill(room.side(0.93, 0, 0.5, 0.62, 0.92), wood);
        for (double z = 0.5; z < 0.92; z += 0.105) {
            scene.fill(room.side(0.93, 0, z, 0.62, z + 0.004), Colors.shade(wood, 0.7));
        }
        scene.fill(room.across(0.5, 0.93, 0, 1, 0.62), Colors.shade(wood, 0.9));
    }

    private void picture(double x0, double x1) {
        scene.fill(room.across(1, x0, 0.5, x1, 0.74), scene.lit(0x2f3337));
        scene.fill(room.across(1, x0 + 0.01, 0.515, x1 - 0.01, 0.725), scene.lit(dice.pick(ACCENTS)));
        scene.fill(room.across(1, x0 + 0.03, 0.55, x0 + 0.09, 0.68), Colors.clear(Color.WHITE, 0.55));
        scene.fill(room.across(1, x0 + 0.1, 0.55, x0 + 0.17, 0.62), Colors.clear(Color.WHITE, 0.3));
    }
}
