package ai.wewall.listings.domain;

import ai.wewall.listings.District;
import ai.wewall.listings.Geography;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.Ring;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the geography tells of a point. It is kept with the listing, so that reading it asks no map.
 *
 * @param metro the stations within 25 minutes on foot, nearest first, at most 5; else the nearest one
 * @param inside the rings that the point lies inside of
 */
public record Surroundings(
        String district,
        Okrug okrug,
        List<MetroWalk> metro,
        Set<Ring> inside,
        @Nullable BusinessDistrict businessDistrict) {

    public Surroundings {
        metro = List.copyOf(metro);
        EnumSet<Ring> ordered = EnumSet.noneOf(Ring.class);
        ordered.addAll(inside);
        inside = Collections.unmodifiableSet(ordered);
    }

    /** The surroundings of a point. */
    public static Surroundings of(Geography geography, GeoPoint point) {
        District district = geography.districtOf(point);
        return new Surroundings(
                district.name(),
                district.okrug(),
                geography.metroNear(point),
                geography.ringsAround(point),
                geography.businessDistrictOf(point).orElse(null));
    }
}
