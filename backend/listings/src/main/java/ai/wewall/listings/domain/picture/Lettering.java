package ai.wewall.listings.domain.picture;

import ai.wewall.listings.domain.picture.Letters.Style;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Writing into pictures. */
public final class Lettering {

    private Lettering() {}

    /** Writes a text with its middle at this point. */
    public static void centred(Scene scene, String text, Style style, double x, double y, Paint paint) {
        Shape outline = scene.letters().outline(text, style);
        Rectangle2D box = outline.getBounds2D();
        place(scene, outline, x - box.getCenterX(), y - box.getCenterY(), paint);
    }

    /** Writes a text that begins at this point, on its base line. */
    public static void from(Scene scene, String text, Style style, double x, double y, Paint paint) {
        place(scene, scene.letters().outline(text, style), x, y, paint);
    }

    /** The style, or a smaller one in which the text is no wider than this. */
    public static Style fitting(Scene scene, String text, Style style, double width) {
        double wide = scene.letters().width(text, style);
        return wide <= width ? style : style.sized(style.size() * width / wide);
    }

    private static void place(Scene scene, Shape outline, double x, double y, Paint paint) {
        scene.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline), paint);
    }
}
