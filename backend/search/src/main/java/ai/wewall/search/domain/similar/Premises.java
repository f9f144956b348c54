package ai.wewall.search.domain.similar;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.ListingRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a listing is compared. */
record Premises(
        UUID id,
        Deal deal,
        PropertyType type,
        @Nullable BuildingClass buildingClass,
        int features,
        boolean tenanted,
        double pricePerSqm,
        double area,
        double floor,
        int lonE7,
        int latE7,
        String district,
        @Nullable String businessCentre,
        @Nullable String station) {

    private static final double METRES_A_DEGREE = 111_195;

    static Premises of(ListingRow row) {
        return new Premises(
                row.id(),
                row.deal(),
                row.type(),
                row.buildingClass(),
                row.features(),
                row.tenanted(),
                row.pricePerSqm(),
                row.area(),
                row.floor(),
                row.lonE7(),
                row.latE7(),
                row.district(),
                row.businessCentre(),
                row.firstStation());
    }

    /** Metres as the crow flies, well enough for a city. */
    double metresTo(Premises other) {
        double north = Box.degrees(other.latE7) - Box.degrees(latE7);
        double east = (Box.degrees(other.lonE7) - Box.degrees(lonE7)) * Math.cos(Math.toRadians(Box.degrees(latE7)));
        return Math.hypot(north, east) * METRES_A_DEGREE;
    }

    /** A box that reaches so many metres to each side. */
    Box boxRound(double metres) {
        double up = metres / METRES_A_DEGREE;
        double aside = up / Math.cos(Math.toRadians(Box.degrees(latE7)));
        return Box.ofDegrees(List.of(
                Math.max(-180, Box.degrees(lonE7) - aside),
                Math.max(-90, Box.degrees(latE7) - up),
                Math.min(180, Box.degrees(lonE7) + aside),
                Math.min(90, Box.degrees(latE7) + up)));
    }

    boolean isInSameCentre(Premises other) {
        return businessCentre != null && businessCentre.equals(other.businessCentre);
    }

    boolean isAtSameStation(Premises other) {
        return station != null && station.equals(other.station);
    }

    /** Whether both lie on the ground floor or below, or both above; true where one is not known. */
    boolean isAtSameHeight(Premises other) {
        return Double.isNaN(floor) || Double.isNaN(other.floor) || floor <= 1 == other.floor <= 1;
    }
}
