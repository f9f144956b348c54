package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * A room seen along its length, with one vanishing point. Its points are told by three shares: from the left wall to the
 * right, from the floor to the ceiling, and from the picture's plane to the back wall.
 *
 * @param depth how many times smaller the back wall is than the picture, less one
 */
record Room(Scene scene, double vanishX, double vanishY, double depth) {

    static Room of(Scene scene) {
        return new Room(
                scene,
                scene.dice().between(520.0, 760.0),
                scene.dice().between(405.0, 460.0),
                scene.dice().between(1.25, 1.7));
    }

    Point2D at(double x, double y, double z) {
        double nearness = nearness(z);
        double frontX = x * Scene.WIDTH;
        double frontY = (1 - y) * Scene.HEIGHT;
        return new Point2D.Double(vanishX + (frontX - vanishX) * nearness, vanishY + (frontY - vanishY) * nearness);
    }

    /** A surface between four points, each given as x, y and z. */
    Shape quad(double[] a, double[] b, double[] c, double[] d) {
        Path2D path = new Path2D.Double();
        Point2D first = at(a[0], a[1], a[2]);
        path.moveTo(first.getX(), first.getY());
        for (double[] corner : new double[][] {b, c, d}) {
            Point2D point = at(corner[0], corner[1], corner[2]);
            path.lineTo(point.getX(), point.getY());
        }
        path.closePath();
        return path;
    }

    /** A level surface. */
    Shape level(double y, double x0, double z0, double x1, double z1) {
        return quad(
                new double[] {x0, y, z0}, new double[] {x1, y, z0}, new double[] {x1, y, z1}, new double[] {x0, y, z1});
    }

    /** An upright surface along the room, as its side walls are. */
    Shape side(double x, double y0, double z0, double y1, double z1) {
        return quad(
                new double[] {x, y0, z0}, new double[] {x, y1, z0}, new double[] {x, y1, z1}, new double[] {x, y0, z1});
    }

    /** An upright surface across the room, as its back wall is. */
    Shape across(double z, double x0, double y0, double x1, double y1) {
        return quad(
                new double[] {x0, y0, z}, new double[] {x1, y0, z}, new double[] {x1, y1, z}, new double[] {x0, y1, z});
    }

    /** A block; the faces that look towards us are seen. */
    void block(double x0, double y0, double z0, double x1, double y1, double z1, Color color) {
        double middle = vanishX / Scene.WIDTH;
        double eye = 1 - vanishY / Scene.HEIGHT;
        if (x1 < middle) {
            scene.fill(side(x1, y0, z0, y1, z1), Colors.shade(color, 0.8));
        } else if (x0 > middle) {
            scene.fill(side(x0, y0, z0, y1, z1), Colors.shade(color, 0.86));
        }
        if (y1 < eye) {
            scene.fill(level(y1, x0, z0, x1, z1), Colors.shade(color, 1.14));
        } else if (y0 > eye) {
            scene.fill(level(y0, x0, z0, x1, z1), Colors.shade(color, 0.6));
        }
        scene.fill(across(z0, x0, y0, x1, y1), color);
    }

    /** A rod between two points; its thickness is told as if it were at the picture's plane. */
    void rod(double[] from, double[] to, double thickness, Color color) {
        Point2D first = at(from[0], from[1], from[2]);
        Point2D second = at(to[0], to[1], to[2]);
        scene.line(first.getX(), first.getY(), second.getX(), second.getY(), thickness * nearness(from[2]), color);
    }

    /** A lamp that glows. */
    void lamp(double x, double y, double z, double glow, double size, Color color) {
        Point2D point = at(x, y, z);
        scene.glow(point.getX(), point.getY(), glow * nearness(z), color, 0.6);
        scene.dot(point.getX(), point.getY(), size * nearness(z), size * 0.5 * nearness(z), Color.WHITE);
    }

    /** How much smaller things are at this depth. */
    double nearness(double z) {
        return 1 / (1 + z * depth);
    }

    /** A soft shadow on the floor below a block. */
    void shadow(double x0, double z0, double x1, double z1) {
        scene.fill(level(0.001, x0 - 0.012, z0 - 0.02, x1 + 0.012, z1 + 0.02), Colors.clear(Color.BLACK, 0.16));
    }

    /** The four surfaces round us and the back wall. */
    void shell(Color floor, Color walls, Color ceiling) {
        Point2D back = at(0, 0, 1);
        Point2D top = at(0, 1, 1);
        scene.fill(
                level(0, 0, 0, 1, 1),
                Scene.downwards(back.getY(), Colors.shade(floor, 0.9), Scene.HEIGHT, Colors.shade(floor, 1.04)));
        scene.fill(
                level(1, 0, 0, 1, 1),
                Scene.downwards(0, Colors.shade(ceiling, 1), top.getY(), Colors.shade(ceiling, 0.9)));
        scene.fill(side(0, 0, 0, 1, 1), leftwards(walls, 0.9));
        scene.fill(side(1, 0, 0, 1, 1), leftwards(walls, 0.96));
        scene.fill(across(1, 0, 0, 1, 1), Scene.downwards(top.getY(), walls, back.getY(), Colors.shade(walls, 0.94)));
        skirting(Colors.shade(walls, 0.72));
    }

    private Paint leftwards(Color walls, double brightness) {
        return Scene.downwards(0, Colors.shade(walls, brightness), Scene.HEIGHT, Colors.shade(walls, brightness * 0.9));
    }

    private void skirting(Color color) {
        scene.fill(side(0, 0, 0, 0.022, 1), color);
        scene.fill(side(1, 0, 0, 0.022, 1), color);
        scene.fill(across(1, 0, 0, 1, 0.022), color);
    }
}
