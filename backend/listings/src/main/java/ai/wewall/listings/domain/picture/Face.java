package ai.wewall.listings.domain.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * A wall in perspective: its two edges are upright, and what is nearer is larger. Points of it are told by their share of
 * its width, from the left, and of its height, from the top.
 *
 * @param leftX where the left edge stands; {@code leftTop} and {@code leftBottom} are its ends, and alike for the right
 */
public record Face(
        double leftX, double leftTop, double leftBottom, double rightX, double rightTop, double rightBottom) {

    /** A wall seen straight on. */
    public static Face flat(double x, double top, double width, double height) {
        return new Face(x, top, top + height, x + width, top, top + height);
    }

    /** Where a point of the wall is in the picture. */
    public Point2D at(double u, double v) {
        double ratio = (rightBottom - rightTop) / (leftBottom - leftTop);
        double t = u / (u + (1 - u) * ratio);
        double x = leftX + (rightX - leftX) * t;
        double top = leftTop + (rightTop - leftTop) * t;
        double bottom = leftBottom + (rightBottom - leftBottom) * t;
        return new Point2D.Double(x, top + (bottom - top) * v);
    }

    /** A part of the wall. */
    public Shape cell(double u0, double v0, double u1, double v1) {
        Path2D path = new Path2D.Double();
        Point2D first = at(u0, v0);
        path.moveTo(first.getX(), first.getY());
        for (Point2D corner : new Point2D[] {at(u1, v0), at(u1, v1), at(u0, v1)}) {
            path.lineTo(corner.getX(), corner.getY());
        }
        path.closePath();
        return path;
    }

    /** The whole wall. */
    public Shape outline() {
        return cell(0, 0, 1, 1);
    }

    /** A part of the wall as a wall of its own. */
    public Face part(double u0, double v0, double u1, double v1) {
        return new Face(
                at(u0, v0).getX(),
                at(u0, v0).getY(),
                at(u0, v1).getY(),
                at(u1, v0).getX(),
                at(u1, v0).getY(),
                at(u1, v1).getY());
    }

    /** The middle width in the picture. */
    public double width() {
        return Math.abs(rightX - leftX);
    }

    /** The mean height in the picture. */
    public double height() {
        return (leftBottom - leftTop + rightBottom - rightTop) / 2;
    }

    /** Lays a rectangle of this size over the wall, for signs; good for parts that are small against the wall. */
    public AffineTransform lay(double width, double height) {
        double slopeTop = (rightTop - leftTop) / (rightX - leftX);
        return new AffineTransform(
                (rightX - leftX) / width, slopeTop * (rightX - leftX) / width, 0, height() / height, leftX, leftTop);
    }
}
