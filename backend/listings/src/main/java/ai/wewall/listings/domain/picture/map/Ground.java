package ai.wewall.listings.domain.picture.map;

import ai.wewall.listings.District;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.search.Ring;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/** What lies under the pins: districts as the cells round their centres, the river, rings and streets. */
final class Ground {

    private static final int CELL = 6;
    private static final Color[] DISTRICTS = {
        Colors.rgb(0xf3f1ea), Colors.rgb(0xeef2e6), Colors.rgb(0xf5ede6), Colors.rgb(0xeceff3), Colors.rgb(0xf1ecf2)
    };
    private static final Color BORDER = Colors.rgb(0xd9d4c7);
    private static final Color RIVER = Colors.rgb(0x9cc4e4);
    private static final Color RING = Colors.rgb(0xe9b872);
    private static final Color STREET = Color.WHITE;
    private static final double RIVER_METRES = 150;

    private final Moscow moscow;

    Ground(Moscow moscow) {
        this.moscow = moscow;
    }

    void draw(Graphics2D pen, MapView view) {
        districts(pen, view);
        moscow.lines().forEach(street -> line(pen, view, street.line(), STREET, 5));
        for (Ring ring : Ring.values()) {
            line(pen, view, moscow.ring(ring).outline(), RING, 6);
        }
        double width = Math.clamp(RIVER_METRES / view.metresPerPixel(), 8, 60);
        line(pen, view, moscow.river(), RIVER, width);
    }

    private void districts(Graphics2D pen, MapView view) {
        int columns = (MapView.WIDTH + CELL - 1) / CELL;
        District[] above = new District[columns];
        for (int y = 0; y < MapView.HEIGHT; y += CELL) {
            District left = null;
            for (int column = 0; column < columns; column++) {
                int x = column * CELL;
                District here = moscow.districtOf(view.point(x + CELL / 2.0, y + CELL / 2.0));
                boolean border = left != null && left != here || above[column] != null && above[column] != here;
                pen.setPaint(
                        border ? BORDER : DISTRICTS[Math.floorMod(here.name().hashCode(), DISTRICTS.length)]);
                pen.fillRect(x, y, CELL, CELL);
                above[column] = here;
                left = here;
            }
        }
    }

    private static void line(Graphics2D pen, MapView view, List<GeoPoint> points, Color color, double width) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Point2D at = view.place(points.get(i));
            if (i == 0) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
        }
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(color);
        pen.draw(path);
    }
}
