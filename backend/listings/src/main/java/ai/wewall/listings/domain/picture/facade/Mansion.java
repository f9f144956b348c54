package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;

/** A mansion of old Moscow: plaster in pale colours, white trimmings, columns and a pediment. */
final class Mansion {

    private static final List<Integer> PLASTER =
            List.of(0xe8cf8f, 0xbcd3c1, 0xe3b9a6, 0xb9cde0, 0xe9dfc8, 0xd9a98c, 0xc7c6e0);
    private static final List<Integer> ROOFS = List.of(0x5d7d6f, 0x6c5148, 0x70777d, 0x7f8f86);

    private final Scene scene;
    private final Dice dice;
    private final Color plaster;
    private final Color white;
    private final double left;
    private final double width;
    private final double top;
    private final double height;
    private final int floors;

    private Mansion(Scene scene, PhotoSubject subject) {
        this.scene = scene;
        this.dice = scene.dice();
        this.plaster = scene.lit(dice.pick(PLASTER));
        this.white = scene.lit(0xf6f2e8);
        this.floors = Math.clamp(subject.floors(), 2, 4);
        this.width = dice.between(800.0, 960.0);
        this.left = (Scene.WIDTH - width) / 2 + dice.between(-60.0, 60.0);
        this.height = 150.0 * floors + 20;
        this.top = Street.PAVEMENT + 4 - height;
    }

    static void paint(Scene scene, PhotoSubject subject) {
        Mansion mansion = new Mansion(scene, subject);
        mansion.roof();
        mansion.walls();
        mansion.windows();
        if (scene.dice().chance(0.7)) {
            mansion.portico();
        } else {
            mansion.balcony();
        }
        mansion.door();
    }

    private void roof() {
        Color color = scene.lit(dice.pick(ROOFS));
        Path2D hip = new Path2D.Double();
        hip.moveTo(left - 16, top);
        hip.lineTo(left + 70, top - 66);
        hip.lineTo(left + width - 70, top - 66);
        hip.lineTo(left + width + 16, top);
        hip.closePath();
        scene.fill(hip, Scene.downwards(top - 66, Colors.shade(color, 1.1), top, Colors.shade(color, 0.8)));
        for (double x = left + 90; x < left + width - 80; x += 46) {
            scene.line(x, top - 66, x + (x - left - width / 2) * 0.13, top, 1, Colors.clear(Color.BLACK, 0.14));
        }
        for (double share : new double[] {0.2, 0.8}) {
            double x = left + width * share;
            scene.fill(x - 13, top - 108, 26, 56, scene.lit(0x9c6f5a));
            scene.fill(x - 16, top - 112, 32, 8, white);
        }
    }

    private void walls() {
        Face wall = Face.flat(left, top, width, height);
        scene.fill(
                wall.outline(),
                Scene.downwards(top, Colors.shade(plaster, 1.05), top + height, Colors.shade(plaster, 0.93)));
        double ground = 1 - 1.0 / floors;
        scene.fill(wall.cell(0, ground, 1, 1), Colors.shade(plaster, 0.9));
        for (double v = ground + 0.03; v < 0.97; v += 0.042) {
            scene.fill(wall.cell(0, v, 1, v + 0.004), Colors.clear(Color.BLACK, 0.12));
        }
        scene.fill(left - 8, top + height * ground - 9, width + 16, 12, white);
        scene.fill(left - 18, top - 6, width + 36, 18, white);
        scene.fill(left - 10, top + 12, width + 20, 5, Colors.clear(Color.BLACK, 0.18));
        for (double x = left + 6; x < left + width - 8; x += 22) {
            scene.fill(x, top + 12, 9, 8, white);
        }
        scene.fill(left - 4, top + height - 16, width + 8, 18, scene.lit(0x8a8279));
        for (double edge : new double[] {left, left + width - 30}) {
            scene.fill(edge, top + 18, 30, height * ground - 26, Colors.clear(white, 0.9));
        }
    }

    private int bays() {
        return 9;
    }

    private void windows() {
        Face wall = Face.flat(left, top, width, height);
        double du = 1.0 / bays();
        for (int floor = 0; floor < floors; floor++) {
            double v = (double) floor / floors;
            double dv = 1.0 / floors;
            boolean groundFloor = floor == floors - 1;
            for (int bay = 0; bay < bays(); bay++) {
                if (groundFloor && bay == bays() / 2) {
                    continue;
                }
                double u = bay * du;
                window(
                        wall,
                        u + du * 0.27,
                        v + dv * 0.3,
                        u + du * 0.73,
                        v + dv * (groundFloor ? 0.78 : 0.82),
                        floor,
                        bay);
            }
        }
    }

    private void window(Face wall, double u0, double v0, double u1, double v1, int floor, int bay) {
        double trim = 0.009;
        scene.fill(wall.cell(u0 - trim, v0 - trim, u1 + trim, v1 + trim * 0.8), white);
        Glazing.window(scene, wall, u0, v0, u1, v1, scene.lit(0xf3eee2));
        scene.fill(wall.cell(u0 - trim * 1.7, v1 + trim * 0.8, u1 + trim * 1.7, v1 + trim * 2.2), white);
        if (floor == floors - 1) {
            return;
        }
        double x0 = wall.at(u0 - trim * 1.6, 0).getX();
        double x1 = wall.at(u1 + trim * 1.6, 0).getX();
        double y = wall.at(0, v0 - trim * 1.6).getY();
        if (floor == 0 && floors > 2 || bay % 2 == 0) {
            Path2D gable = new Path2D.Double();
            gable.moveTo(x0, y);
            gable.lineTo((x0 + x1) / 2, y - 19);
            gable.lineTo(x1, y);
            gable.closePath();
            scene.fill(gable, white);
        } else {
            scene.fill(new Arc2D.Double(x0, y - 15, x1 - x0, 30, 0, 180, Arc2D.CHORD), white);
        }
        scene.line(x0, y + 1.5, x1, y + 1.5, 2, Colors.clear(Color.BLACK, 0.16));
    }

    private void portico() {
        double from = left + width * (3.0 / bays());
        double wide = width * (3.0 / bays());
        double columnsTop = top + 18;
        double columnsFoot = top + height * (1 - 1.0 / floors) - 8;
        Path2D pediment = new Path2D.Double();
        pediment.moveTo(from - 26, top + 4);
        pediment.lineTo(from + wide / 2, top - 88);
        pediment.lineTo(from + wide + 26, top + 4);
        pediment.closePath();
        scene.fill(pediment, white);
        Path2D field = new Path2D.Double();
        field.moveTo(from + 14, top - 8);
        field.lineTo(from + wide / 2, top - 68);
        field.lineTo(from + wide - 14, top - 8);
        field.closePath();
        scene.fill(field, Colors.shade(plaster, 0.95));
        scene.dot(from + wide / 2, top - 30, 15, 15, white);
        for (int column = 0; column < 4; column++) {
            column(from + wide * column / 3.0, columnsTop, columnsFoot);
        }
    }

    private void column(double x, double from, double to) {
        scene.fill(
                x - 13,
                from,
                26,
                to - from,
                Scene.along(x - 13, 0, Colors.shade(white, 1), x + 13, 0, Colors.shade(white, 0.74)));
        scene.fill(x - 19, from - 4, 38, 12, white);
        scene.fill(x - 19, to - 10, 38, 12, white);
    }

    private void balcony() {
        double middle = left + width / 2;
        double y = top + height * (1 - 1.0 / floors) - 8;
        scene.fill(middle - 110, y, 220, 13, white);
        for (double x = middle - 104; x <= middle + 104; x += 10.4) {
            scene.line(x, y, x, y - 36, 2, scene.lit(0x33373b));
        }
        scene.line(middle - 108, y - 36, middle + 108, y - 36, 3.4, scene.lit(0x33373b));
    }

    private void door() {
        double middle = left + width / 2;
        double base = top + height;
        scene.fill(middle - 46, base - 118, 92, 118, white);
        scene.fill(middle - 36, base - 106, 72, 106, scene.lit(dice.pick(List.of(0x4b3524, 0x2f4638, 0x5a2b26))));
        scene.fill(new Arc2D.Double(middle - 36, base - 140, 72, 68, 0, 180, Arc2D.PIE), white);
        scene.line(middle, base - 104, middle, base, 2, Colors.clear(Color.BLACK, 0.4));
        for (double x : new double[] {middle - 62, middle + 62}) {
            scene.fill(x - 4, base - 96, 8, 18, scene.lit(0x2c2f33));
            if (scene.light().isDark()) {
                scene.glow(x, base - 88, 60, Colors.rgb(0xffdf9a), 0.6);
            }
        }
        for (int step = 0; step < 3; step++) {
            scene.fill(
                    middle - 62 - step * 9,
                    base - 9 + step * 6,
                    124 + step * 18,
                    6,
                    Colors.shade(scene.lit(0xcfc8bb), 1 - step * 0.08));
        }
    }
}
