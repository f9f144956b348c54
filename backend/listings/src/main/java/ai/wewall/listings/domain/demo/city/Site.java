package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.Surroundings;
import ai.wewall.listings.domain.geography.Corridor;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.search.BuildingClass;
import org.jspecify.annotations.Nullable;

/**
 * A building of the demo market.
 *
 * @param name of the business or shopping centre, of the housing, of the warehouse park; null where it has none
 * @param street with its kind
 * @param offStreetMetres how far from the street's line it stands
 * @param buildingClass null for houses that have none
 * @param floors storeys above the ground
 */
public record Site(
        SiteKind kind,
        @Nullable String name,
        String street,
        String house,
        double offStreetMetres,
        Corridor corridor,
        GeoPoint location,
        Surroundings around,
        Zone zone,
        RetailPlace retailPlace,
        @Nullable BuildingClass buildingClass,
        int floors,
        int builtYear) {

    /** Minutes on foot to the nearest station. */
    public int walkMinutes() {
        return around.metro().getFirst().walkMinutes();
    }

    /** Whether it is a house from before the revolution. */
    public boolean isMansion() {
        return builtYear < 1917;
    }
}
