package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Point2D;
import java.util.List;

/** Panes of glass: by day they mirror the sky, at dusk lamps are lit behind some of them. */
final class Glazing {

    private static final List<Integer> LAMPS = List.of(0xffd98c, 0xffe6b0, 0xffc873, 0xfff0cf);

    private Glazing() {}

    /** A window with its frame. */
    static void window(Scene scene, Face wall, double u0, double v0, double u1, double v1, Color frame) {
        scene.fill(wall.cell(u0, v0, u1, v1), frame);
        double insetU = (u1 - u0) * 0.09;
        double insetV = (v1 - v0) * 0.07;
        double left = u0 + insetU;
        double right = u1 - insetU;
        double top = v0 + insetV;
        double bottom = v1 - insetV;
        scene.fill(wall.cell(left, top, right, bottom), pane(scene, wall, left, top, bottom));
        double middle = (left + right) / 2;
        double bar = (right - left) * 0.05;
        scene.fill(wall.cell(middle - bar, top, middle + bar, bottom), frame);
    }

    /** A sheet of glass without a frame. */
    static void sheet(Scene scene, Face wall, double u0, double v0, double u1, double v1) {
        scene.fill(wall.cell(u0, v0, u1, v1), pane(scene, wall, u0, v0, v1));
    }

    private static Paint pane(Scene scene, Face wall, double u, double v0, double v1) {
        Point2D top = wall.at(u, v0);
        Point2D bottom = wall.at(u, v1);
        if (scene.lamps().chance(scene.light().windowsLit())) {
            Color lamp = Colors.rgb(scene.lamps().pick(LAMPS));
            return Scene.downwards(top.getY(), lamp, bottom.getY(), Colors.shade(lamp, 0.82));
        }
        Color deep = scene.lit(0x2d3f50);
        Color sky = Colors.mix(deep, scene.light().middle(), scene.lamps().between(0.25, 0.6));
        return Scene.downwards(top.getY(), sky, bottom.getY(), Colors.mix(deep, sky, 0.35));
    }

    /** A shop window: wide glass with the shop behind it, lit at any hour. */
    static void shopWindow(Scene scene, Face wall, double u0, double v0, double u1, double v1) {
        Color frame = scene.lit(0x2a2d31);
        scene.fill(wall.cell(u0, v0, u1, v1), frame);
        double inset = (u1 - u0) * 0.03;
        Face glass = wall.part(u0 + inset, v0 + (v1 - v0) * 0.035, u1 - inset, v1 - (v1 - v0) * 0.03);
        Color warm = Colors.mix(
                scene.lit(0x5c5246), Colors.rgb(0xffdf9f), scene.light().isDark() ? 0.95 : 0.45);
        scene.fill(
                glass.outline(), Scene.downwards(glass.leftTop(), warm, glass.leftBottom(), Colors.shade(warm, 0.55)));
        goods(scene, glass);
        reflection(scene, glass);
    }

    private static void goods(Scene scene, Face glass) {
        Color shelf = Colors.clear(scene.lit(0x3b342c), 0.75);
        int kind = scene.lamps().between(0, 2);
        if (kind == 0) {
            for (double v : new double[] {0.45, 0.62, 0.8}) {
                scene.fill(glass.cell(0.08, v, 0.92, v + 0.02), shelf);
                for (double u = 0.1; u < 0.88; u += 0.09) {
                    double high = scene.lamps().between(0.05, 0.12);
                    int paint = scene.lamps().pick(List.of(0xb5533c, 0x3e6b89, 0xd8b04a, 0x6f8f5a, 0xe8e2d4));
                    scene.fill(glass.cell(u, v - high, u + 0.055, v), scene.lit(paint));
                }
            }
        } else if (kind == 1) {
            for (double u : new double[] {0.2, 0.5, 0.78}) {
                scene.fill(glass.cell(u - 0.045, 0.45, u + 0.045, 0.78), scene.lit(0x4b4a55));
                scene.fill(glass.cell(u - 0.022, 0.35, u + 0.022, 0.44), scene.lit(0xd9c0a5));
                scene.fill(glass.cell(u - 0.01, 0.78, u + 0.01, 0.95), shelf);
            }
        } else {
            for (double u : new double[] {0.14, 0.42, 0.7}) {
                scene.fill(glass.cell(u, 0.72, u + 0.18, 0.75), shelf);
                scene.fill(glass.cell(u + 0.08, 0.75, u + 0.1, 0.95), shelf);
                Point2D lamp = glass.at(u + 0.09, 0.3);
                scene.glow(lamp.getX(), lamp.getY(), glass.width() * 0.12, Colors.rgb(0xffe9b8), 0.7);
            }
        }
    }

    private static void reflection(Scene scene, Face glass) {
        java.awt.geom.Path2D sheen = new java.awt.geom.Path2D.Double();
        Point2D a = glass.at(0.55, 0);
        Point2D b = glass.at(0.8, 0);
        Point2D c = glass.at(0.42, 1);
        Point2D d = glass.at(0.17, 1);
        sheen.moveTo(a.getX(), a.getY());
        sheen.lineTo(b.getX(), b.getY());
        sheen.lineTo(c.getX(), c.getY());
        sheen.lineTo(d.getX(), d.getY());
        sheen.closePath();
        scene.fill(sheen, Colors.clear(scene.light().horizon(), 0.16));
    }
}
