package ai.wewall.listings.domain.demo.city;

/** What stands on a site. */
public enum SiteKind {
    /** A tower of Moscow-City. */
    CITY_TOWER,
    BUSINESS_CENTRE,
    /** An old mansion or an administrative building, let as offices. */
    OFFICE_HOUSE,
    /** A house with premises for shops at the street. */
    STREET_HOUSE,
    /** New housing with shops on the ground floor. */
    NEW_HOUSING,
    SHOPPING_CENTRE,
    WAREHOUSE_PARK,
    /** A building that is offered whole. */
    DETACHED
}
