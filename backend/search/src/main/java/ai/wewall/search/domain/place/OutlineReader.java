package ai.wewall.search.domain.place;

import ai.wewall.model.problem.FieldError;
import ai.wewall.search.domain.index.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a GeoJSON polygon (RFC 7946): an outer ring and holes, each closed. Members that the format does not name are
 * passed over, as it asks; a third coordinate, the altitude, too.
 */
public final class OutlineReader {

    /** Most corners of a polygon, over all its rings. */
    public static final int MOST_CORNERS = 1_000;

    private static final int SMALLEST_RING = 4;

    private final String field;
    private final List<FieldError> errors = new ArrayList<>();

    private OutlineReader(String field) {
        this.field = field;
    }

    /**
     * Reads a polygon.
     *
     * @param field the name under which it came, for the errors
     */
    public static OutlineReading read(String field, Map<String, Object> polygon) {
        OutlineReader reader = new OutlineReader(field);
        List<Ring> rings = reader.rings(polygon);
        if (reader.errors.isEmpty()) {
            RingCheck.problemOf(rings).ifPresent(code -> reader.refuse("", code));
        }
        return reader.errors.isEmpty()
                ? new OutlineReading.Read(new Outline(rings))
                : new OutlineReading.Refused(reader.errors);
    }

    private void refuse(String path, String code) {
        errors.add(new FieldError(field + path, code));
    }

    private List<Ring> rings(Map<String, Object> polygon) {
        Object type = polygon.get("type");
        if (!"Polygon".equals(type)) {
            refuse(".type", type == null ? "REQUIRED" : type instanceof String ? "INVALID_VALUE" : "TYPE");
        }
        List<?> coordinates = list(".coordinates", polygon.get("coordinates"));
        if (coordinates == null || !isOfFairSize(coordinates)) {
            return List.of();
        }
        List<Ring> rings = new ArrayList<>();
        for (int number = 0; number < coordinates.size(); number++) {
            Ring ring = ring(".coordinates[" + number + "]", coordinates.get(number));
            if (ring != null) {
                rings.add(ring);
            }
        }
        return rings;
    }

    /** Counted before anything is looked at, so that a huge polygon costs nothing. */
    private boolean isOfFairSize(List<?> coordinates) {
        long corners = coordinates.size();
        for (Object ring : coordinates) {
            corners += ring instanceof List<?> positions ? positions.size() : 0;
        }
        if (coordinates.isEmpty()) {
            refuse(".coordinates", "TOO_FEW");
        } else if (corners - coordinates.size() > MOST_CORNERS || coordinates.size() > MOST_CORNERS) {
            refuse(".coordinates", "TOO_MANY");
        } else {
            return true;
        }
        return false;
    }

    private @Nullable Ring ring(String path, @Nullable Object value) {
        List<?> positions = list(path, value);
        if (positions == null) {
            return null;
        }
        if (positions.size() < SMALLEST_RING) {
            refuse(path, "TOO_FEW");
            return null;
        }
        Ring ring = new Ring(new int[positions.size()], new int[positions.size()]);
        int before = errors.size();
        for (int corner = 0; corner < positions.size(); corner++) {
            position(path + "[" + corner + "]", positions.get(corner), ring, corner);
        }
        if (errors.size() == before && !isClosed(ring)) {
            refuse(path, "NOT_CLOSED");
        }
        return ring;
    }

    private static boolean isClosed(Ring ring) {
        int last = ring.corners() - 1;
        return ring.lon()[0] == ring.lon()[last] && ring.lat()[0] == ring.lat()[last];
    }

    private void position(String path, @Nullable Object value, Ring ring, int corner) {
        List<?> numbers = list(path, value);
        if (numbers == null) {
            return;
        }
        if (numbers.size() < 2 || numbers.size() > 3) {
            refuse(path, numbers.size() < 2 ? "TOO_FEW" : "TOO_MANY");
            return;
        }
        ring.lon()[corner] = degrees(path + "[0]", numbers.get(0), 180);
        ring.lat()[corner] = degrees(path + "[1]", numbers.get(1), 90);
    }

    private int degrees(String path, @Nullable Object value, double most) {
        if (!(value instanceof Number number)) {
            refuse(path, "TYPE");
            return 0;
        }
        double degrees = number.doubleValue();
        if (Math.abs(degrees) <= most) {
            return Box.degreesE7(degrees);
        }
        refuse(path, Double.isInfinite(degrees) ? "NOT_FINITE" : "OUT_OF_RANGE");
        return 0;
    }

    private @Nullable List<?> list(String path, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        refuse(path, value == null ? "REQUIRED" : "TYPE");
        return null;
    }
}
