package ai.wewall.listings.domain.picture.map;

import ai.wewall.listings.domain.picture.Letters;
import ai.wewall.listings.domain.picture.Letters.Style;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Writes names on a map, each only where no earlier one stands; light edges keep them readable on any ground. */
final class Labels {

    private static final double GAP = 6;
    private static final float EDGE = 5;

    private final Letters letters;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Labels(Letters letters) {
        this.letters = letters;
    }

    /** Keeps a place free of names. */
    void keepFree(Rectangle2D place) {
        taken.add(place);
    }

    /** Writes a text whose left end is here, if it fits; tells whether it did. */
    boolean write(Graphics2D pen, String text, Style style, Color color, double x, double y) {
        Shape outline = AffineTransform.getTranslateInstance(x, y).createTransformedShape(letters.outline(text, style));
        Rectangle2D box = outline.getBounds2D();
        Rectangle2D wide = new Rectangle2D.Double(
                box.getX() - GAP, box.getY() - GAP, box.getWidth() + 2 * GAP, box.getHeight() + 2 * GAP);
        Rectangle2D paper = new Rectangle2D.Double(0, 0, MapView.WIDTH, MapView.HEIGHT);
        if (!paper.contains(wide) || taken.stream().anyMatch(wide::intersects)) {
            return false;
        }
        taken.add(wide);
        pen.setStroke(new BasicStroke(EDGE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(new Color(255, 255, 255, 210));
        pen.draw(outline);
        pen.setPaint(color);
        pen.fill(outline);
        return true;
    }

    /** How far the text reaches, pixels. */
    double width(String text, Style style) {
        return letters.width(text, style);
    }
}
