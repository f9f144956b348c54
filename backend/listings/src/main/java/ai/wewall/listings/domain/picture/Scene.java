package ai.wewall.listings.domain.picture;

import ai.wewall.listings.domain.chance.Dice;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A canvas of {@link #WIDTH} by {@link #HEIGHT} units, whatever the pixels, with the dice and the light of its picture.
 *
 * @param dice decides what is built, and is thrown alike at any hour
 * @param lamps decides what the hour changes: which windows are lit, how the sky lies in the others
 * @param ambient the colour of the light that everything stands in
 */
public record Scene(Graphics2D pen, Letters letters, Dice dice, Dice lamps, Light light, Season season, Color ambient) {

    /** Width of every picture, in units. */
    public static final double WIDTH = 1_280;

    /** Height of every picture, in units. */
    public static final double HEIGHT = 960;

    private static final Color LAMPS = Colors.rgb(0xfffaf0);

    /** A scene in the open: everything stands in the light of the hour. */
    public static Scene outdoors(Graphics2D pen, Letters letters, Dice dice, Dice lamps, Light light, Season season) {
        return new Scene(pen, letters, dice, lamps, light, season, light.on(Color.WHITE));
    }

    /** A scene in a room: lamps are on, the hour is seen through the windows. */
    public static Scene indoors(Graphics2D pen, Letters letters, Dice dice, Light light, Season season) {
        Color lit = Colors.mix(light.on(Color.WHITE), LAMPS, light.isDark() ? 0.85 : 0.7);
        return new Scene(pen, letters, dice, dice, light, season, lit);
    }

    /** The same scene with other dice. */
    public Scene with(Dice other) {
        return new Scene(pen, letters, other, lamps, light, season, ambient);
    }

    /** Fills a shape. */
    public Scene fill(Shape shape, Paint paint) {
        pen.setPaint(paint);
        pen.fill(shape);
        return this;
    }

    /** Fills a rectangle. */
    public Scene fill(double x, double y, double width, double height, Paint paint) {
        return fill(new Rectangle2D.Double(x, y, width, height), paint);
    }

    /** Fills an ellipse round a centre. */
    public Scene dot(double x, double y, double radiusX, double radiusY, Paint paint) {
        return fill(new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY), paint);
    }

    /** Draws a line. */
    public Scene line(double x1, double y1, double x2, double y2, double thickness, Color color) {
        return stroke(new Line2D.Double(x1, y1, x2, y2), thickness, color);
    }

    /** Draws an outline. */
    public Scene stroke(Shape shape, double thickness, Color color) {
        pen.setPaint(color);
        pen.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
        return this;
    }

    /** Colours that change from top to bottom. */
    public static Paint downwards(double top, Color above, double bottom, Color below) {
        return new GradientPaint(0, (float) top, above, 0, (float) bottom, below);
    }

    /** Colours that change from one point to another. */
    public static Paint along(double x1, double y1, Color first, double x2, double y2, Color second) {
        return new GradientPaint((float) x1, (float) y1, first, (float) x2, (float) y2, second);
    }

    /** A glow that fades towards its edge. */
    public Scene glow(double x, double y, double radius, Color color, double strength) {
        Paint paint = new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0, 0.35f, 1}, new Color[] {
                    Colors.clear(color, strength), Colors.clear(color, strength * 0.45), Colors.clear(color, 0)
                });
        return dot(x, y, radius, radius, paint);
    }

    /** A colour in the light of this scene. */
    public Color lit(Color color) {
        return Colors.lit(color, ambient);
    }

    /** A colour in the light of this scene, from {@code 0xRRGGBB}. */
    public Color lit(int rgb) {
        return lit(Colors.rgb(rgb));
    }
}
