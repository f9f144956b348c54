package ai.wewall.listings.domain.picture.map;

import ai.wewall.model.listing.GeoPoint;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * The part of the earth that a map shows, flattened at its middle latitude.
 *
 * @param middle the point in the centre of the picture
 * @param metresPerPixel how many metres a pixel stands for
 */
public record MapView(GeoPoint middle, double metresPerPixel) {

    /** Width of the picture, pixels. */
    public static final int WIDTH = 1_280;

    /** Height of the picture, pixels. */
    public static final int HEIGHT = 960;

    private static final double METRES_PER_DEGREE = 111_195;

    /** Pins have room around them, and single ones a neighbourhood by which they are found. */
    private static final double LEAST_METRES = 2_600;

    private static final double ROOM = 1.35;

    /** The view that holds these points, one or more. */
    public static MapView of(List<GeoPoint> points) {
        double south = points.stream().mapToDouble(GeoPoint::lat).min().orElseThrow();
        double north = points.stream().mapToDouble(GeoPoint::lat).max().orElseThrow();
        double west = points.stream().mapToDouble(GeoPoint::lon).min().orElseThrow();
        double east = points.stream().mapToDouble(GeoPoint::lon).max().orElseThrow();
        GeoPoint middle = new GeoPoint((south + north) / 2, (west + east) / 2);
        double high = (north - south) * METRES_PER_DEGREE * ROOM;
        double wide = (east - west) * METRES_PER_DEGREE * Math.cos(Math.toRadians(middle.lat())) * ROOM;
        return new MapView(middle, Math.max(LEAST_METRES, Math.max(wide, high * WIDTH / HEIGHT)) / WIDTH);
    }

    /** Where a point lies in the picture, pixels from its upper left corner. */
    public Point2D place(GeoPoint point) {
        double east = (point.lon() - middle.lon()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(middle.lat()));
        double north = (point.lat() - middle.lat()) * METRES_PER_DEGREE;
        return new Point2D.Double(WIDTH / 2.0 + east / metresPerPixel, HEIGHT / 2.0 - north / metresPerPixel);
    }

    /** The point at a place of the picture. */
    public GeoPoint point(double x, double y) {
        double east = (x - WIDTH / 2.0) * metresPerPixel;
        double north = (HEIGHT / 2.0 - y) * metresPerPixel;
        return new GeoPoint(
                middle.lat() + north / METRES_PER_DEGREE,
                middle.lon() + east / METRES_PER_DEGREE / Math.cos(Math.toRadians(middle.lat())));
    }
}
