package ai.wewall.listings.domain.picture.map;

import ai.wewall.listings.District;
import ai.wewall.listings.Station;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Letters;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.model.listing.GeoPoint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/** Draws a schematic map of the surroundings of some offers, each with its number. */
public final class MapPicture {

    private static final Style STATION = Style.bold(22);
    private static final Style DISTRICT = Style.regular(24);
    private static final Color INK = Colors.rgb(0x2b3137);
    private static final Color PALE = Colors.rgb(0x8a8577);

    /** Beyond this scale names of stations would cover each other. */
    private static final double NAMES_UP_TO = 22;

    private static final double DOT = 8;

    private final Moscow moscow;
    private final Letters letters;
    private final Ground ground;
    private final Pins pins;

    /** Over the geography, with these letters. */
    public MapPicture(Moscow moscow, Letters letters) {
        this.moscow = moscow;
        this.letters = letters;
        this.ground = new Ground(moscow);
        this.pins = new Pins(letters);
    }

    /**
     * Draws the map.
     *
     * @param pen of an image in the size of {@link MapView}
     * @param points where the offers lie, in the order of their numbers; at least one is known
     */
    public void draw(Graphics2D pen, List<Optional<GeoPoint>> points) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        MapView view = MapView.of(points.stream().flatMap(Optional::stream).toList());
        ground.draw(pen, view);
        List<Optional<Pins.Stand>> stands = pins.stands(points, view);
        Labels labels = new Labels(letters);
        stands.stream().flatMap(Optional::stream).forEach(stand -> labels.keepFree(stand.box()));
        labels.write(pen, "схема", DISTRICT, PALE, 16, MapView.HEIGHT - 18.0);
        stations(pen, view, labels);
        districts(pen, view, labels);
        pins.draw(pen, stands);
    }

    private void stations(Graphics2D pen, MapView view, Labels labels) {
        for (Station station : moscow.stations()) {
            Point2D at = view.place(station.location());
            if (isInside(at)) {
                pen.setPaint(Color.WHITE);
                pen.fill(circle(at, DOT + 3));
                pen.setPaint(Color.decode(station.lineColor()));
                pen.fill(circle(at, DOT));
                if (view.metresPerPixel() < NAMES_UP_TO) {
                    labels.write(pen, station.name(), STATION, INK, at.getX() + DOT + 7, at.getY() + 7);
                }
            }
        }
    }

    private void districts(Graphics2D pen, MapView view, Labels labels) {
        for (District district : moscow.districts()) {
            Point2D at = view.place(district.centre());
            double half = labels.width(district.name(), DISTRICT) / 2;
            labels.write(pen, district.name(), DISTRICT, PALE, at.getX() - half, at.getY());
        }
    }

    private static boolean isInside(Point2D at) {
        return at.getX() > 0 && at.getX() < MapView.WIDTH && at.getY() > 0 && at.getY() < MapView.HEIGHT;
    }

    private static Ellipse2D circle(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }
}
