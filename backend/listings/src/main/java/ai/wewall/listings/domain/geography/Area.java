package ai.wewall.listings.domain.geography;

import ai.wewall.model.listing.GeoPoint;
import java.util.List;

/**
 * A piece of the plane within one outline.
 *
 * @param outline corners in order, the last being the first again
 */
public record Area(List<GeoPoint> outline) {

    public Area {
        outline = List.copyOf(outline);
        if (outline.size() < 4 || !outline.getFirst().equals(outline.getLast())) {
            throw new IllegalArgumentException("An outline has to return to its first corner");
        }
    }

    /** Whether the point lies inside, by counting the sides that a ray from it to the east crosses. */
    public boolean contains(GeoPoint point) {
        boolean inside = false;
        for (int corner = 1; corner < outline.size(); corner++) {
            if (crosses(point, outline.get(corner - 1), outline.get(corner))) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static boolean crosses(GeoPoint point, GeoPoint from, GeoPoint to) {
        boolean spans = from.lat() > point.lat() != to.lat() > point.lat();
        return spans
                && point.lon()
                        < from.lon() + (to.lon() - from.lon()) * (point.lat() - from.lat()) / (to.lat() - from.lat());
    }
}
