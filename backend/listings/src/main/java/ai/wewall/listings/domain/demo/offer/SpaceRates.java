package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.demo.city.Band;
import ai.wewall.listings.domain.demo.city.Zone;

/**
 * What space costs that the published tables do not tell by zone. Bands of our own: for warehouses and light industry
 * between the rents of the region's large warehouses and those of class C offices; for whole buildings about the prices
 * and rents of class B and C offices, dearer in the centre, where mansions are bought for themselves.
 *
 * @param rent RUB per square metre a year
 * @param sale RUB per square metre
 * @param yield gross, per cent a year
 */
public record SpaceRates(Band rent, Band sale, Band yield) {

    private static final SpaceRates WAREHOUSE_TO_TTK = rates(15_000, 24_000, 110_000, 210_000, 10.5, 13);
    private static final SpaceRates WAREHOUSE_TO_MKAD = rates(10_800, 18_000, 80_000, 150_000, 10.5, 13);
    private static final SpaceRates WAREHOUSE_OUTSIDE = rates(8_400, 13_200, 62_000, 115_000, 10.5, 13);
    private static final SpaceRates BUILDING_CENTRE = rates(30_000, 66_000, 380_000, 860_000, 7, 9.5);
    private static final SpaceRates BUILDING_TO_TTK = rates(21_600, 45_000, 250_000, 500_000, 8, 10.5);
    private static final SpaceRates BUILDING_TO_MKAD = rates(12_600, 28_200, 130_000, 300_000, 9, 11.5);
    private static final SpaceRates BUILDING_OUTSIDE = rates(8_400, 16_200, 75_000, 170_000, 9.5, 12);

    /** Rates of warehouses in a zone. */
    public static SpaceRates ofWarehouses(Zone zone) {
        return switch (zone) {
            case MOSCOW_CITY, CENTRE, BELORUSSKY, GARDEN_TO_TTK -> WAREHOUSE_TO_TTK;
            case TTK_TO_MKAD -> WAREHOUSE_TO_MKAD;
            case OUTSIDE -> WAREHOUSE_OUTSIDE;
        };
    }

    /** Rates of whole buildings in a zone. */
    public static SpaceRates ofBuildings(Zone zone) {
        return switch (zone) {
            case MOSCOW_CITY, CENTRE -> BUILDING_CENTRE;
            case BELORUSSKY, GARDEN_TO_TTK -> BUILDING_TO_TTK;
            case TTK_TO_MKAD -> BUILDING_TO_MKAD;
            case OUTSIDE -> BUILDING_OUTSIDE;
        };
    }

    /** The yield told as a payback, years. */
    Band payback() {
        return new Band(100 / yield.most(), 100 / yield.least());
    }

    private static SpaceRates rates(
            double rentFrom, double rentTo, double saleFrom, double saleTo, double yieldFrom, double yieldTo) {
        return new SpaceRates(new Band(rentFrom, rentTo), new Band(saleFrom, saleTo), new Band(yieldFrom, yieldTo));
    }
}
