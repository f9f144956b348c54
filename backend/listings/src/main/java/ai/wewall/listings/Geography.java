package ai.wewall.listings;

import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Ring;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The geography of Moscow: stations, districts, streets, rings. Facts in memory; every method is immediate. */
public interface Geography {

    /** Moscow by the facts that the module carries; reads them anew, so keep what it gives. */
    static Geography ofMoscow() {
        return Moscow.load();
    }

    /** All rows of stations: one per station and line. */
    List<Station> stations();

    /** All districts, with their okrugs. */
    List<District> districts();

    /** Streets by name, with the districts they run through. */
    List<Street> streets();

    /** The district whose centre is nearest. */
    District districtOf(GeoPoint point);

    /** The stations within 25 minutes on foot, nearest first, at most 5, a name once; else the nearest one. */
    List<MetroWalk> metroNear(GeoPoint point);

    /** The rings that the point lies inside of. */
    Set<Ring> ringsAround(GeoPoint point);

    /** The named business district that the point lies in. */
    Optional<BusinessDistrict> businessDistrictOf(GeoPoint point);
}
