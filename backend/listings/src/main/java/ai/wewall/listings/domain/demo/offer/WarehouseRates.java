package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.demo.city.Band;
import ai.wewall.listings.domain.demo.city.Zone;

/**
 * What warehouses and light industry cost in a zone. Not in the published tables by zone, so these are bands of our own
 * between the rents of the region's large warehouses and those of class C offices.
 *
 * @param rent RUB per square metre a year, without VAT
 * @param sale RUB per square metre
 * @param yield gross, per cent a year
 */
public record WarehouseRates(Band rent, Band sale, Band yield) {

    private static final Band YIELD = new Band(10.5, 13);
    private static final WarehouseRates TO_TTK =
            new WarehouseRates(new Band(15_000, 24_000), new Band(110_000, 210_000), YIELD);
    private static final WarehouseRates TO_MKAD =
            new WarehouseRates(new Band(10_800, 18_000), new Band(80_000, 150_000), YIELD);
    private static final WarehouseRates OUTSIDE =
            new WarehouseRates(new Band(8_400, 13_200), new Band(62_000, 115_000), YIELD);

    /** The rates of a zone. */
    public static WarehouseRates of(Zone zone) {
        return switch (zone) {
            case MOSCOW_CITY, CENTRE, BELORUSSKY, GARDEN_TO_TTK -> TO_TTK;
            case TTK_TO_MKAD -> TO_MKAD;
            case OUTSIDE -> OUTSIDE;
        };
    }
}
