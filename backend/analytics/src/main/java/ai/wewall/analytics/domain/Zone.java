package ai.wewall.analytics.domain;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Ring;

/** How central premises lie, which sets rents more than anything else. */
enum Zone {
    CITY,
    CENTRE,
    TTK,
    MKAD,
    OUTSIDE;

    static Zone of(ListingDetail listing) {
        if (listing.businessDistrict() == BusinessDistrict.MOSCOW_CITY) {
            return CITY;
        }
        if (listing.inside().contains(Ring.GARDEN_RING)) {
            return CENTRE;
        }
        if (listing.inside().contains(Ring.TTK)) {
            return TTK;
        }
        return listing.inside().contains(Ring.MKAD) ? MKAD : OUTSIDE;
    }
}
