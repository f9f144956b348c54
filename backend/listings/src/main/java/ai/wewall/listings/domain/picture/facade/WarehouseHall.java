package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import ai.wewall.listings.domain.picture.Season;
import ai.wewall.model.search.BuildingClass;
import java.awt.Color;
import java.util.List;

/** A warehouse with its gates, its yard and its lorries. */
final class WarehouseHall {

    private static final List<Integer> METAL = List.of(0xd5dade, 0xb9c4c9, 0xe2e0d8, 0xc3cdbf, 0xcdd3de);
    private static final List<Integer> BRICK = List.of(0xa9694f, 0x9a5c48, 0xb58369, 0xbfae9a);
    private static final List<Integer> STRIPES = List.of(0x2e6ca4, 0xc1502f, 0x3d8a54, 0xd79a25, 0x47525c);

    private final Scene scene;
    private final Dice dice;
    private final boolean metal;
    private final Color wallColor;
    private final Color stripe;

    private WarehouseHall(Scene scene, PhotoSubject subject) {
        this.scene = scene;
        this.dice = scene.dice();
        this.metal = subject.buildingClass() != BuildingClass.C;
        this.wallColor = scene.lit(dice.pick(metal ? METAL : BRICK));
        this.stripe = scene.lit(dice.pick(STRIPES));
    }

    static void paint(Scene scene, PhotoSubject subject) {
        WarehouseHall hall = new WarehouseHall(scene, subject);
        double base = Street.PAVEMENT + 4;
        double height = 270 + Math.min(190, subject.ceiling() * 15);
        double edge = scene.dice().between(930.0, 1_010.0);
        Face front = new Face(-20, base - height + 34, base - 12, edge, base - height, base);
        Face side = new Face(edge, base - height, base, 1_300, base - height + 70, base - 16);
        hall.wall(front, 1);
        hall.wall(side, 0.76);
        hall.gates(front);
        hall.yard();
        hall.lorry(scene.dice().between(30.0, 260.0));
        hall.forklift(scene.dice().between(760.0, 960.0));
        hall.pallets(scene.dice().between(1_060.0, 1_130.0));
    }

    private void wall(Face wall, double brightness) {
        Color color = Colors.shade(wallColor, brightness);
        scene.fill(
                wall.outline(),
                Scene.downwards(
                        wall.leftTop(), Colors.shade(color, 1.06), wall.leftBottom(), Colors.shade(color, 0.88)));
        int ribs = (int) (wall.width() / (metal ? 9 : 26));
        for (int rib = 1; rib < ribs; rib++) {
            double u = (double) rib / ribs;
            scene.line(
                    wall.at(u, 0).getX(),
                    wall.at(u, 0).getY(),
                    wall.at(u, 1).getX(),
                    wall.at(u, 1).getY(),
                    1,
                    Colors.clear(Color.BLACK, metal ? 0.09 : 0.05));
        }
        scene.fill(wall.cell(0, 0.12, 1, 0.2), Colors.shade(stripe, brightness));
        scene.fill(wall.cell(0, 0, 1, 0.025), Colors.shade(scene.lit(0x545d65), brightness));
        int windows = Math.max(2, (int) (wall.width() / 120));
        for (int i = 0; i < windows; i++) {
            double u = (i + 0.2) / windows;
            Glazing.sheet(scene, wall, u, 0.27, u + 0.6 / windows, 0.36);
        }
    }

    private void gates(Face front) {
        int count = dice.between(4, 5);
        for (int i = 0; i < count; i++) {
            double u = 0.08 + i * (0.88 / count);
            double wide = 0.6 / count;
            scene.fill(front.cell(u - 0.012, 0.5, u + wide + 0.012, 1), scene.lit(0x22262a));
            boolean open = dice.chance(0.3);
            scene.fill(front.cell(u, 0.53, u + wide, 0.93), open ? scene.lit(0x3a352c) : scene.lit(0xe8eaea));
            for (double v = 0.58; v < 0.93 && !open; v += 0.07) {
                scene.fill(front.cell(u, v, u + wide, v + 0.008), Colors.clear(Color.BLACK, 0.14));
            }
            scene.fill(front.cell(u - 0.012, 0.93, u + wide + 0.012, 0.96), scene.lit(0xe0b52c));
            Face number = front.part(u + wide * 0.3, 0.42, u + wide * 0.7, 0.49);
            scene.fill(number.outline(), stripe);
            Signs.letters(scene, number, Integer.toString(i + 1), Style.bold(80), Color.WHITE);
            if (scene.light().isDark()) {
                scene.glow(
                        front.at(u + wide / 2, 0.46).getX(), front.at(u, 0.5).getY(), 110, Colors.rgb(0xffe6b0), 0.5);
            }
        }
    }

    private void yard() {
        boolean winter = scene.season() == Season.WINTER;
        Color asphalt = scene.lit(winter ? 0xc9d0d5 : 0x6d7073);
        scene.fill(
                0,
                Street.PAVEMENT - 10,
                Scene.WIDTH,
                Scene.HEIGHT - Street.PAVEMENT + 10,
                Scene.downwards(Street.PAVEMENT, Colors.shade(asphalt, 0.86), Scene.HEIGHT, asphalt));
        for (int i = 0; i < 6; i++) {
            double x = 80 + i * 210;
            scene.line(x, 800, x - 90 + i * 26, Scene.HEIGHT, 4, Colors.clear(scene.lit(0xf2efe6), 0.6));
        }
    }

    private void lorry(double x) {
        double base = 868;
        Color box = scene.lit(dice.pick(List.of(0xf1f2f0, 0xdfe6ea, 0xe9e3d3)));
        Color cab = scene.lit(dice.pick(List.of(0x2d5f93, 0xb2402f, 0x3f7350, 0xe9e9e6)));
        scene.dot(x + 210, base + 4, 250, 11, Colors.clear(Color.BLACK, 0.3));
        scene.fill(
                x,
                base - 178,
                318,
                152,
                Scene.downwards(base - 178, Colors.shade(box, 1.04), base, Colors.shade(box, 0.82)));
        scene.fill(x, base - 112, 318, 16, stripe);
        scene.fill(x, base - 28, 410, 12, scene.lit(0x2b2f33));
        scene.fill(new java.awt.geom.RoundRectangle2D.Double(x + 326, base - 136, 96, 114, 22, 22), cab);
        scene.fill(
                new java.awt.geom.RoundRectangle2D.Double(x + 374, base - 124, 44, 48, 10, 10),
                Colors.mix(scene.lit(0x26323c), scene.light().middle(), 0.4));
        for (double wheel : new double[] {46, 92, 258, 376}) {
            scene.dot(x + wheel, base - 14, 22, 22, scene.lit(0x17191b));
            scene.dot(x + wheel, base - 14, 10, 10, scene.lit(0x8e959b));
        }
    }

    private void forklift(double x) {
        double base = 852;
        scene.dot(x + 42, base + 2, 62, 6, Colors.clear(Color.BLACK, 0.3));
        scene.fill(new java.awt.geom.RoundRectangle2D.Double(x, base - 46, 74, 34, 10, 10), scene.lit(0xe3a72a));
        scene.stroke(new java.awt.geom.Rectangle2D.Double(x + 18, base - 92, 42, 48), 4, scene.lit(0x2b2e31));
        scene.line(x + 82, base - 108, x + 82, base - 8, 5, scene.lit(0x3a3e42));
        scene.line(x + 82, base - 10, x + 118, base - 10, 4, scene.lit(0x3a3e42));
        scene.fill(x + 86, base - 48, 34, 36, scene.lit(0xb98d58));
        for (double wheel : new double[] {14, 60}) {
            scene.dot(x + wheel, base - 9, 11, 11, scene.lit(0x1b1d1f));
        }
    }

    private void pallets(double x) {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3 - row; column++) {
                double left = x + column * 58 + row * 29;
                double top = 858 - (row + 1) * 48;
                scene.fill(left, top, 52, 38, Colors.shade(scene.lit(0xc39a66), 0.9 + 0.08 * column));
                scene.fill(left, top + 38, 52, 8, scene.lit(0x8a6a41));
                scene.line(left, top + 19, left + 52, top + 19, 1.5, Colors.clear(Color.BLACK, 0.2));
            }
        }
    }
}
