package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.model.search.BuildingClass;
import org.jspecify.annotations.Nullable;

/** How many buildings are of which class. */
final class BuildingShares {

    private static final Odds<BuildingClass> OFFICE_HOUSES = shares(0, 12, 50, 38);
    private static final Odds<BuildingClass> WAREHOUSES = shares(18, 12, 42, 28);

    private static final Odds<BuildingClass> CENTRE = shares(22, 28, 34, 16);
    private static final Odds<BuildingClass> BELORUSSKY = shares(20, 28, 33, 19);
    private static final Odds<BuildingClass> TO_TTK = shares(12, 24, 38, 26);
    private static final Odds<BuildingClass> TO_MKAD = shares(8, 20, 42, 30);
    private static final Odds<BuildingClass> OUTSIDE = shares(5, 15, 42, 38);

    private BuildingShares() {}

    /** The class of a building, or null where its kind has none. */
    static @Nullable BuildingClass draw(SiteKind kind, Zone zone, Dice dice) {
        return switch (kind) {
            case CITY_TOWER -> dice.chance(0.85) ? BuildingClass.A : BuildingClass.B_PLUS;
            case BUSINESS_CENTRE -> dice.pick(ofOffices(zone));
            case OFFICE_HOUSE -> dice.pick(OFFICE_HOUSES);
            case WAREHOUSE_PARK -> dice.pick(WAREHOUSES);
            case DETACHED -> dice.chance(0.3) ? null : dice.pick(OFFICE_HOUSES);
            case SHOPPING_CENTRE, STREET_HOUSE, NEW_HOUSING -> null;
        };
    }

    private static Odds<BuildingClass> ofOffices(Zone zone) {
        return switch (zone) {
            case MOSCOW_CITY, CENTRE -> CENTRE;
            case BELORUSSKY -> BELORUSSKY;
            case GARDEN_TO_TTK -> TO_TTK;
            case TTK_TO_MKAD -> TO_MKAD;
            case OUTSIDE -> OUTSIDE;
        };
    }

    private static Odds<BuildingClass> shares(double a, double bPlus, double b, double c) {
        return Odds.of(a, BuildingClass.A)
                .or(bPlus, BuildingClass.B_PLUS)
                .or(b, BuildingClass.B)
                .or(c, BuildingClass.C)
                .build();
    }
}
