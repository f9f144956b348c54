package ai.wewall.search.domain.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether rings make a polygon: no ring crosses itself or another, and every hole lies inside. */
final class RingCheck {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private RingCheck() {}

    /** The code of the first thing that is wrong with the rings, of which the first is the outer one. */
    static Optional<String> problemOf(List<Ring> rings) {
        LinearRing outer = linear(rings.getFirst());
        LinearRing[] holes = rings.stream().skip(1).map(RingCheck::linear).toArray(LinearRing[]::new);
        return Optional.ofNullable(codeOf(new IsValidOp(GEOMETRY.createPolygon(outer, holes)).getValidationError()));
    }

    private static @Nullable String codeOf(@Nullable TopologyValidationError error) {
        if (error == null) {
            return null;
        }
        return switch (error.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "HOLE_OUTSIDE";
            case TopologyValidationError.TOO_FEW_POINTS -> "TOO_FEW";
            default -> "SELF_CROSSING";
        };
    }

    private static LinearRing linear(Ring ring) {
        Coordinate[] corners = new Coordinate[ring.corners()];
        for (int corner = 0; corner < corners.length; corner++) {
            corners[corner] = new Coordinate(ring.lon()[corner], ring.lat()[corner]);
        }
        return GEOMETRY.createLinearRing(corners);
    }
}
