package ai.wewall.listings.domain.picture.map;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Letters;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.model.listing.GeoPoint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pins with numbers. Where several offers lie in one place their pins stand round it, each tied to it by a line. */
final class Pins {

    private static final double RADIUS = 34;
    private static final double APART = 2.25 * RADIUS;
    private static final Color PIN = Colors.rgb(0x12283c);
    private static final Color FOOT = Colors.rgb(0xd6402b);

    /** Directions that are tried for a pin whose place is taken, nearest ones first. */
    private static final int DIRECTIONS = 12;

    private final Letters letters;

    Pins(Letters letters) {
        this.letters = letters;
    }

    /** Where each pin stands, in the order of their numbers. */
    List<Optional<Stand>> stands(List<Optional<GeoPoint>> points, MapView view) {
        List<Optional<Stand>> stands = new ArrayList<>();
        for (Optional<GeoPoint> point : points) {
            stands.add(point.map(view::place).map(foot -> new Stand(foot, free(foot, stands))));
        }
        return stands;
    }

    private static Point2D free(Point2D foot, List<Optional<Stand>> stands) {
        for (int turn = 0; turn <= 4 * DIRECTIONS; turn++) {
            double away = turn == 0 ? 0 : APART * (1 + (turn - 1) / DIRECTIONS);
            double angle = 2 * Math.PI * turn / DIRECTIONS - Math.PI / 2;
            Point2D head =
                    new Point2D.Double(foot.getX() + away * Math.cos(angle), foot.getY() + away * Math.sin(angle));
            boolean taken = stands.stream()
                    .flatMap(Optional::stream)
                    .anyMatch(stand -> stand.head().distance(head) < APART);
            if (!taken && inside(head)) {
                return head;
            }
        }
        return foot;
    }

    private static boolean inside(Point2D head) {
        return head.getX() > RADIUS
                && head.getX() < MapView.WIDTH - RADIUS
                && head.getY() > RADIUS
                && head.getY() < MapView.HEIGHT - RADIUS;
    }

    void draw(Graphics2D pen, List<Optional<Stand>> stands) {
        stands.stream().flatMap(Optional::stream).forEach(stand -> foot(pen, stand));
        for (int i = 0; i < stands.size(); i++) {
            String number = Integer.toString(i + 1);
            stands.get(i).ifPresent(stand -> head(pen, stand.head(), number));
        }
    }

    private static void foot(Graphics2D pen, Stand stand) {
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(PIN);
        pen.draw(new Line2D.Double(stand.foot(), stand.head()));
        circle(pen, stand.foot(), 9, FOOT);
    }

    private void head(Graphics2D pen, Point2D at, String number) {
        circle(pen, at, RADIUS + 4, Color.WHITE);
        circle(pen, at, RADIUS, PIN);
        Shape digits = letters.outline(number, Style.bold(RADIUS * 1.3));
        Rectangle2D box = digits.getBounds2D();
        pen.setPaint(Color.WHITE);
        pen.fill(AffineTransform.getTranslateInstance(at.getX() - box.getCenterX(), at.getY() - box.getCenterY())
                .createTransformedShape(digits));
    }

    private static void circle(Graphics2D pen, Point2D at, double radius, Color color) {
        pen.setPaint(color);
        pen.fill(new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
    }

    /**
     * A pin.
     *
     * @param foot where the offer lies
     * @param head where its number stands
     */
    record Stand(Point2D foot, Point2D head) {

        /** What the number covers. */
        Rectangle2D box() {
            return new Rectangle2D.Double(
                    head.getX() - RADIUS - 6, head.getY() - RADIUS - 6, 2 * RADIUS + 12, 2 * RADIUS + 12);
        }
    }
}
