package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.model.search.BuildingClass;
import org.jspecify.annotations.Nullable;

/** How old and how high buildings are. */
final class Shapes {

    private static final int REVOLUTION = 1917;
    private static final int LAST_YEAR_BEFORE_THE_WAR = 1940;
    private static final int FIRST_YEAR_AFTER_IT = 1947;

    private Shapes() {}

    static int builtYear(SiteKind kind, @Nullable BuildingClass buildingClass, Zone zone, Dice dice) {
        int year = yearOf(kind, buildingClass, zone, dice);
        return year > LAST_YEAR_BEFORE_THE_WAR && year < FIRST_YEAR_AFTER_IT ? LAST_YEAR_BEFORE_THE_WAR : year;
    }

    private static int yearOf(SiteKind kind, @Nullable BuildingClass buildingClass, Zone zone, Dice dice) {
        return switch (kind) {
            case CITY_TOWER -> dice.between(2004, 2023);
            case BUSINESS_CENTRE, OFFICE_HOUSE, DETACHED -> ofOffices(kind, buildingClass, zone, dice);
            case STREET_HOUSE -> inOldTown(zone) ? dice.between(1885, 1958) : dice.between(1955, 2008);
            case NEW_HOUSING -> dice.between(2016, 2026);
            case SHOPPING_CENTRE -> dice.between(1994, 2021);
            case WAREHOUSE_PARK ->
                buildingClass == BuildingClass.A ? dice.between(2012, 2025) : dice.between(1962, 2010);
        };
    }

    private static int ofOffices(SiteKind kind, @Nullable BuildingClass buildingClass, Zone zone, Dice dice) {
        if (kind != SiteKind.BUSINESS_CENTRE && inOldTown(zone)) {
            return dice.chance(0.75) ? dice.between(1832, 1914) : dice.between(1925, 1958);
        }
        return switch (buildingClass) {
            case A -> dice.between(2006, 2025);
            case B_PLUS -> dice.between(1999, 2021);
            case B -> dice.between(1974, 2014);
            case C -> dice.between(1954, 1994);
            case null -> dice.between(1958, 2012);
        };
    }

    private static boolean inOldTown(Zone zone) {
        return zone == Zone.CENTRE || zone == Zone.BELORUSSKY;
    }

    static int floors(SiteKind kind, @Nullable BuildingClass buildingClass, Zone zone, int builtYear, Dice dice) {
        return switch (kind) {
            case CITY_TOWER -> dice.between(36, 85);
            case BUSINESS_CENTRE ->
                zone == Zone.CENTRE ? dice.between(4, 9) : floorsOfBusinessCentre(buildingClass, dice);
            case OFFICE_HOUSE -> builtYear < REVOLUTION ? dice.between(2, 4) : dice.between(3, 7);
            case STREET_HOUSE -> builtYear < REVOLUTION ? dice.between(3, 6) : dice.between(5, 14);
            case NEW_HOUSING -> dice.between(14, 33);
            case SHOPPING_CENTRE -> dice.between(2, 5);
            case WAREHOUSE_PARK -> dice.between(1, 2);
            case DETACHED -> builtYear < REVOLUTION ? dice.between(2, 3) : dice.between(1, 6);
        };
    }

    private static int floorsOfBusinessCentre(@Nullable BuildingClass buildingClass, Dice dice) {
        return switch (buildingClass) {
            case A -> dice.between(8, 24);
            case B_PLUS -> dice.between(6, 17);
            case B -> dice.between(4, 12);
            case C -> dice.between(3, 9);
            case null -> dice.between(3, 9);
        };
    }
}
