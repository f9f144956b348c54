package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.Surroundings;
import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.geography.Corridor;
import ai.wewall.listings.domain.geography.Earth;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;

/** Puts buildings along the streets. */
final class SiteMaker {

    private static final GeoPoint KREMLIN = new GeoPoint(55.7520, 37.6175);
    private static final double FRONT_METRES = 45;

    private final Moscow moscow;
    private final Spots spots;
    private final Zones zones;
    private final Addresses addresses = new Addresses();
    private final SiteNames names;

    SiteMaker(Moscow moscow, SiteNames names) {
        this.moscow = moscow;
        this.spots = new Spots(moscow);
        this.zones = new Zones(moscow);
        this.names = names;
    }

    /** A building of this kind: towers in Moscow-City and nothing else there. */
    Site make(SiteKind kind, Dice dice) {
        Spot spot = spots.draw(kind, dice);
        boolean right = dice.chance(0.5);
        double aside = aside(kind, dice);
        GeoPoint point = spot.aside(right ? aside : -aside);
        Surroundings around = Surroundings.of(moscow, point);
        boolean inCity = around.businessDistrict() == BusinessDistrict.MOSCOW_CITY;
        if (inCity != (kind == SiteKind.CITY_TOWER)) {
            return make(kind, dice);
        }
        Zone zone = zones.of(point, around);
        Corridor corridor = aside <= FRONT_METRES ? spot.corridor() : Corridor.NONE;
        BuildingClass buildingClass = BuildingShares.draw(kind, zone, dice);
        int builtYear = Shapes.builtYear(kind, buildingClass, zone, dice);
        return new Site(
                kind,
                names.draw(kind, buildingClass, dice),
                spot.street().name(),
                addresses.number(spot, right, aside > FRONT_METRES, dice),
                aside,
                corridor,
                point,
                around,
                zone,
                place(kind, zone, corridor, around, point),
                buildingClass,
                Shapes.floors(kind, buildingClass, zone, builtYear, dice),
                builtYear);
    }

    private static RetailPlace place(SiteKind kind, Zone zone, Corridor corridor, Surroundings around, GeoPoint point) {
        return RetailPlace.of(
                zone,
                corridor,
                kind == SiteKind.NEW_HOUSING,
                around.metro().getFirst().walkMinutes(),
                Earth.metres(KREMLIN, point));
    }

    /** Shops stand at the street, other buildings often behind the first row. */
    private static double aside(SiteKind kind, Dice dice) {
        return switch (kind) {
            case CITY_TOWER -> dice.between(10.0, 60.0);
            case STREET_HOUSE -> dice.chance(0.9) ? dice.between(12.0, 30.0) : dice.between(50.0, 140.0);
            case BUSINESS_CENTRE, OFFICE_HOUSE, DETACHED ->
                dice.chance(0.5) ? dice.between(15.0, 40.0) : dice.between(50.0, 190.0);
            case NEW_HOUSING -> dice.between(25.0, 220.0);
            case SHOPPING_CENTRE -> dice.between(30.0, 120.0);
            case WAREHOUSE_PARK -> dice.between(80.0, 420.0);
        };
    }
}
