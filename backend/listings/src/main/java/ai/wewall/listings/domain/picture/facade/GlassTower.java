package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/** A tower with curtain walls: class A, and the towers of Moscow-City. */
final class GlassTower {

    private static final List<Integer> TINTS = List.of(0x5f86a6, 0x4f7f8f, 0x6f8aa8, 0x7c8f9d, 0x567a70, 0x8a7f74);

    private final Scene scene;
    private final Dice dice;
    private Color tint;

    private GlassTower(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice();
        this.tint = Colors.rgb(dice.pick(TINTS));
    }

    static void paint(Scene scene, PhotoSubject subject) {
        GlassTower tower = new GlassTower(scene);
        boolean high = subject.inMoscowCity();
        if (high) {
            tower.body(160 + scene.dice().between(-60.0, 60.0), 210, 170, 0.9, 18);
            tower.tint = Colors.rgb(scene.dice().pick(TINTS));
            tower.body(1_060 + scene.dice().between(-50.0, 40.0), 160, 130, 0.86, 16);
            tower.tint = Colors.rgb(scene.dice().pick(TINTS));
        }
        double edge = scene.dice().between(560.0, 700.0);
        double top = high ? scene.dice().between(10.0, 50.0) : 330 - Math.min(210, subject.floors() * 8.0);
        tower.body(edge, top, high ? 210 : 400, 1, high ? 30 : Math.min(20, subject.floors()));
        tower.podium(edge, high ? 300 : 520);
    }

    /** Two walls that meet in an upright edge. */
    private void body(double edge, double top, double width, double nearness, int floors) {
        double base = Street.PAVEMENT + 4 * nearness;
        double wide = width * dice.between(0.9, 1.15);
        double narrow = width * dice.between(0.5, 0.8);
        double drop = (base - top) * 0.09;
        Face left = new Face(edge - narrow, top + drop * 1.25, base - 9, edge, top, base);
        Face right = new Face(edge, top, base, edge + wide, top + drop, base - 7);
        wall(left, floors, Math.max(4, (int) (narrow / 26)), 0.74);
        wall(right, floors, Math.max(6, (int) (wide / 26)), 1);
        crown(left, right);
    }

    private void wall(Face wall, int floors, int columns, double brightness) {
        Color high = Colors.shade(Colors.mix(scene.lit(tint), scene.light().zenith(), 0.45), brightness);
        Color low = Colors.shade(Colors.mix(scene.lit(tint), scene.light().horizon(), 0.5), brightness);
        scene.fill(wall.outline(), Scene.downwards(wall.leftTop(), high, wall.leftBottom(), low));
        for (int floor = 0; floor < floors; floor++) {
            for (int column = 0; column < columns; column++) {
                panel(wall, (double) column / columns, (double) floor / floors, 1.0 / columns, 1.0 / floors);
            }
        }
        mirroredCloud(wall);
        lines(wall, floors, columns);
    }

    private void panel(Face wall, double u, double v, double du, double dv) {
        double share = scene.lamps().unit();
        if (share < scene.light().windowsLit() * 0.8) {
            Color lamp =
                    Colors.mix(Colors.rgb(0xffdf9a), Color.WHITE, scene.lamps().between(0, 0.4));
            scene.fill(
                    wall.cell(u, v + dv * 0.12, u + du, v + dv),
                    Colors.clear(lamp, scene.lamps().between(0.65, 0.95)));
        } else if (share > 0.72) {
            Color change = scene.lamps().chance(0.5) ? Color.WHITE : Color.BLACK;
            scene.fill(
                    wall.cell(u, v, u + du, v + dv),
                    Colors.clear(change, scene.lamps().between(0.03, 0.12)));
        }
    }

    private void mirroredCloud(Face wall) {
        double from = dice.between(0.1, 0.6);
        Path2D band = new Path2D.Double();
        Point2D a = wall.at(0, from);
        Point2D b = wall.at(1, from - 0.12);
        Point2D c = wall.at(1, from + 0.06);
        Point2D d = wall.at(0, from + 0.2);
        band.moveTo(a.getX(), a.getY());
        band.curveTo(a.getX() + 30, a.getY() - 22, b.getX() - 40, b.getY() + 26, b.getX(), b.getY());
        band.lineTo(c.getX(), c.getY());
        band.curveTo(c.getX() - 40, c.getY() + 22, d.getX() + 30, d.getY() - 24, d.getX(), d.getY());
        band.closePath();
        scene.fill(band, Colors.clear(Colors.mix(Color.WHITE, scene.light().horizon(), 0.4), 0.22));
    }

    private void lines(Face wall, int floors, int columns) {
        Color mullion = Colors.clear(scene.lit(0x1c2732), 0.35);
        for (int floor = 1; floor < floors; floor++) {
            Point2D from = wall.at(0, (double) floor / floors);
            Point2D to = wall.at(1, (double) floor / floors);
            scene.line(from.getX(), from.getY(), to.getX(), to.getY(), 1.4, mullion);
        }
        for (int column = 0; column <= columns; column++) {
            Point2D from = wall.at((double) column / columns, 0);
            Point2D to = wall.at((double) column / columns, 1);
            scene.line(from.getX(), from.getY(), to.getX(), to.getY(), column % 3 == 0 ? 1.6 : 0.7, mullion);
        }
    }

    private void crown(Face left, Face right) {
        double edge = left.rightX();
        double top = left.rightTop();
        int kind = dice.between(0, 2);
        if (kind == 0) {
            Face cap = new Face(edge, top - 16, top + 6, right.rightX(), right.rightTop() - 14, right.rightTop() + 5);
            scene.fill(cap.outline(), scene.lit(Colors.shade(tint, 0.6)));
            Face other = new Face(left.leftX(), left.leftTop() - 13, left.leftTop() + 5, edge, top - 16, top + 6);
            scene.fill(other.outline(), scene.lit(Colors.shade(tint, 0.45)));
        } else if (kind == 1) {
            scene.line(edge + 20, top + 10, edge + 20, top - 70, 3, scene.lit(0x3b444d));
            scene.line(edge + 20, top - 10, edge + 20, top - 110, 1.4, scene.lit(0x3b444d));
        } else {
            Path2D slant = new Path2D.Double();
            slant.moveTo(left.leftX(), left.leftTop());
            slant.lineTo(edge, top - 46);
            slant.lineTo(right.rightX(), right.rightTop());
            slant.lineTo(edge, top);
            slant.closePath();
            scene.fill(slant, Colors.mix(scene.lit(tint), scene.light().zenith(), 0.35));
            scene.stroke(slant, 1.4, Colors.clear(scene.lit(0x1c2732), 0.4));
        }
    }

    /** The entrance hall: two storeys of clear glass under a canopy. */
    private void podium(double edge, double width) {
        double base = Street.PAVEMENT + 8;
        Face hall = Face.flat(edge - width * 0.62, base - 92, width * 1.24, 92);
        Color warm = Colors.mix(
                scene.lit(0x9fb0ba), Colors.rgb(0xffe3ab), scene.light().isDark() ? 0.9 : 0.4);
        scene.fill(hall.outline(), Scene.downwards(base - 92, warm, base, Colors.shade(warm, 0.7)));
        for (double u = 0; u <= 1.0001; u += 0.1) {
            Point2D from = hall.at(u, 0);
            scene.line(from.getX(), from.getY(), from.getX(), base, 2.4, scene.lit(0x39434c));
        }
        scene.fill(hall.cell(0.44, 0.3, 0.56, 1), scene.lit(0x2c353d));
        Glazing.sheet(scene, hall, 0.45, 0.34, 0.495, 1);
        Glazing.sheet(scene, hall, 0.505, 0.34, 0.55, 1);
        scene.fill(edge - width * 0.66, base - 104, width * 1.32, 14, scene.lit(0x47525c));
        scene.fill(edge - width * 0.16, base - 66, width * 0.32, 8, scene.lit(0xe9edf0));
    }
}
