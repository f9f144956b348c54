package ai.wewall.listings.domain.picture.plan;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Lettering;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The signs of an architect's drawing. */
final class PlanSymbols {

    private static final Color INK = Colors.rgb(0x2d343c);
    private static final Color GLASS = Colors.rgb(0x9cc3dc);

    private PlanSymbols() {}

    static void window(Scene scene, double x1, double y1, double x2, double y2) {
        scene.line(x1, y1, x2, y2, 13, Color.WHITE);
        boolean level = y1 == y2;
        for (double aside : new double[] {-5, 0, 5}) {
            scene.line(
                    x1 + (level ? 0 : aside),
                    y1 + (level ? aside : 0),
                    x2 + (level ? 0 : aside),
                    y2 + (level ? aside : 0),
                    1.8,
                    aside == 0 ? GLASS : INK);
        }
    }

    /** A door in an upright wall; it opens into the room to the right. */
    static void doorInUpright(Scene scene, double x, double y, double size, Color floor) {
        scene.line(x, y, x, y + size, 9, floor);
        scene.line(x, y, x + size, y, 2.4, INK);
        scene.stroke(new Arc2D.Double(x - size, y - size, size * 2, size * 2, 270, 90, Arc2D.OPEN), 1.2, INK);
    }

    /** A door in a level wall; it opens into the room below. */
    static void doorInLevel(Scene scene, double x, double y, double size, Color floor) {
        scene.line(x, y, x + size, y, 9, floor);
        scene.line(x, y, x, y + size, 2.4, INK);
        scene.stroke(new Arc2D.Double(x - size, y - size, size * 2, size * 2, 270, 90, Arc2D.OPEN), 1.2, INK);
    }

    /** The way in, with an arrow. */
    static void entrance(Scene scene, double x, double y, double size) {
        scene.line(x - size / 2, y, x + size / 2, y, 15, Color.WHITE);
        scene.line(x - size / 2, y, x - size / 2, y - size, 2.6, INK);
        scene.stroke(new Arc2D.Double(x - size * 1.5, y - size, size * 2, size * 2, 0, 90, Arc2D.OPEN), 1.2, INK);
        Color red = Colors.rgb(0xc8452f);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y + 14);
        arrow.lineTo(x - 15, y + 38);
        arrow.lineTo(x + 15, y + 38);
        arrow.closePath();
        scene.fill(arrow, red);
        Lettering.from(scene, "вход", Style.bold(22), x + 24, y + 38, red);
    }

    static void tiles(Scene scene, Rectangle2D box) {
        Color line = Colors.clear(Colors.rgb(0x6f8797), 0.3);
        for (double x = box.getMinX(); x < box.getMaxX(); x += 14) {
            scene.line(x, box.getMinY(), x, box.getMaxY(), 1, line);
        }
        for (double y = box.getMinY(); y < box.getMaxY(); y += 14) {
            scene.line(box.getMinX(), y, box.getMaxX(), y, 1, line);
        }
    }

    static void stairs(Scene scene, Rectangle2D box) {
        Color line = Colors.clear(INK, 0.5);
        for (double x = box.getMinX() + 10; x < box.getMaxX() - 4; x += 13) {
            scene.line(x, box.getMinY() + 6, x, box.getMaxY() - 6, 1.4, line);
        }
    }

    static void measureLevel(Scene scene, double from, double to, double y, String text, Color color) {
        scene.line(from, y, to, y, 1.6, color);
        tick(scene, from, y, color);
        tick(scene, to, y, color);
        label(scene, text, (from + to) / 2, y - 18, 0, color);
    }

    static void measureUpright(Scene scene, double from, double to, double x, String text, Color color) {
        scene.line(x, from, x, to, 1.6, color);
        tick(scene, x, from, color);
        tick(scene, x, to, color);
        label(scene, text, x - 20, (from + to) / 2, -90, color);
    }

    private static void tick(Scene scene, double x, double y, Color color) {
        scene.line(x - 7, y + 7, x + 7, y - 7, 2, color);
    }

    private static void label(Scene scene, String text, double x, double y, double turn, Color color) {
        AffineTransform before = scene.pen().getTransform();
        scene.pen().rotate(Math.toRadians(turn), x, y);
        Lettering.centred(scene, text, Style.bold(26), x, y, color);
        scene.pen().setTransform(before);
    }

    static void bar(Scene scene, double x, double y, double length, String text, Color color) {
        scene.fill(x, y, length / 2, 8, color);
        scene.stroke(new Rectangle2D.Double(x, y, length, 8), 1.4, color);
        Lettering.from(scene, text, Style.regular(22), x + length + 12, y + 11, color);
    }

    static void compass(Scene scene, double x, double y, double radius, double turn, Color color) {
        AffineTransform before = scene.pen().getTransform();
        scene.pen().rotate(Math.toRadians(turn), x, y);
        scene.stroke(new java.awt.geom.Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2), 1.6, color);
        Path2D needle = new Path2D.Double();
        needle.moveTo(x, y - radius * 0.82);
        needle.lineTo(x - radius * 0.26, y + radius * 0.3);
        needle.lineTo(x, y + radius * 0.08);
        needle.lineTo(x + radius * 0.26, y + radius * 0.3);
        needle.closePath();
        scene.fill(needle, color);
        Lettering.centred(scene, "С", Style.bold(22), x, y - radius - 18, color);
        scene.pen().setTransform(before);
    }
}
