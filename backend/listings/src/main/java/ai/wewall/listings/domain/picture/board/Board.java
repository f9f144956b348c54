package ai.wewall.listings.domain.picture.board;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Letters;
import ai.wewall.listings.domain.picture.Letters.Style;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Puts photos side by side, each with its number in a badge that is read on a phone. */
public final class Board {

    private static final Color PAPER = Color.WHITE;
    private static final Color EMPTY = Colors.rgb(0xdfe4e8);
    private static final Color BADGE = Colors.rgb(0x12283c);
    private static final double LARGEST_BADGE = 38;

    private final Letters letters;

    /** Writes numbers in these letters. */
    public Board(Letters letters) {
        this.letters = letters;
    }

    /**
     * Draws a board.
     *
     * @param pen of an image in the size of the layout
     * @param photos one for each cell; a cell without a photo stays grey and keeps its number
     */
    public void draw(Graphics2D pen, BoardLayout layout, List<Optional<BufferedImage>> photos) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setPaint(PAPER);
        pen.fillRect(0, 0, BoardLayout.WIDTH, layout.height());
        for (int i = 0; i < layout.cells().size(); i++) {
            Rectangle cell = layout.cells().get(i);
            pen.setPaint(EMPTY);
            pen.fill(cell);
            photos.get(i).ifPresent(photo -> cover(pen, cell, photo));
            badge(pen, cell, Integer.toString(i + 1));
        }
    }

    /** The photo over the whole cell, what sticks out cut off evenly. */
    private static void cover(Graphics2D pen, Rectangle cell, BufferedImage photo) {
        double scale = Math.max((double) cell.width / photo.getWidth(), (double) cell.height / photo.getHeight());
        int wide = (int) Math.round(cell.width / scale);
        int high = (int) Math.round(cell.height / scale);
        int x = (photo.getWidth() - wide) / 2;
        int y = (photo.getHeight() - high) / 2;
        pen.drawImage(photo, cell.x, cell.y, cell.x + cell.width, cell.y + cell.height, x, y, x + wide, y + high, null);
    }

    private void badge(Graphics2D pen, Rectangle cell, String number) {
        double radius = Math.min(LARGEST_BADGE, cell.width * 0.095);
        double x = cell.x + radius * 1.45;
        double y = cell.y + radius * 1.45;
        circle(pen, x, y, radius * 1.13, Color.WHITE);
        circle(pen, x, y, radius, BADGE);
        Shape digits = letters.outline(number, Style.bold(radius * 1.35));
        Rectangle2D box = digits.getBounds2D();
        pen.setPaint(Color.WHITE);
        pen.fill(AffineTransform.getTranslateInstance(x - box.getCenterX(), y - box.getCenterY())
                .createTransformedShape(digits));
    }

    private static void circle(Graphics2D pen, double x, double y, double radius, Color color) {
        pen.setPaint(color);
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
