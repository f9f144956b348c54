package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.demo.city.Zone;
import ai.wewall.model.search.BuildingClass;

/**
 * What offices cost in a zone in 2026, as the middle of the market.
 *
 * @param rentA RUB per square metre a year, without operating expenses and VAT; of classes A, B+, B and C
 * @param opexA operating expenses, RUB per square metre a year, of class A; of class B and B+
 * @param saleA price, RUB per square metre, of class A; of class B
 * @param capA net yield, per cent a year, of class A; of class B
 */
public record OfficeRates(
        double rentA,
        double rentBPlus,
        double rentB,
        double rentC,
        double opexA,
        double opexB,
        double saleA,
        double saleB,
        double capA,
        double capB) {

    private static final OfficeRates CITY =
            new OfficeRates(80_000, 42_000, 42_000, 42_000, 10_500, 8_000, 560_000, 430_000, 8.5, 9.5);
    private static final OfficeRates CENTRE =
            new OfficeRates(54_000, 34_000, 26_000, 19_000, 9_500, 7_000, 520_000, 380_000, 9, 10);
    private static final OfficeRates BELORUSSKY =
            new OfficeRates(47_000, 30_000, 23_000, 17_000, 9_000, 6_800, 450_000, 330_000, 9.3, 10.3);
    private static final OfficeRates TO_TTK =
            new OfficeRates(41_000, 27_000, 21_000, 16_000, 8_500, 6_500, 410_000, 310_000, 9.5, 10.5);
    private static final OfficeRates TO_MKAD =
            new OfficeRates(31_000, 21_000, 17_000, 13_000, 7_500, 5_800, 330_000, 240_000, 10, 11);
    private static final OfficeRates OUTSIDE =
            new OfficeRates(22_000, 16_000, 13_000, 10_000, 6_500, 5_000, 240_000, 170_000, 10.5, 11.5);

    /** The rates of a zone. */
    public static OfficeRates of(Zone zone) {
        return switch (zone) {
            case MOSCOW_CITY -> CITY;
            case CENTRE -> CENTRE;
            case BELORUSSKY -> BELORUSSKY;
            case GARDEN_TO_TTK -> TO_TTK;
            case TTK_TO_MKAD -> TO_MKAD;
            case OUTSIDE -> OUTSIDE;
        };
    }

    /** Rent, RUB per square metre a year, without operating expenses and VAT. */
    public double rent(BuildingClass buildingClass) {
        return switch (buildingClass) {
            case A -> rentA;
            case B_PLUS -> rentBPlus;
            case B -> rentB;
            case C -> rentC;
        };
    }

    /** Operating expenses, RUB per square metre a year. */
    public double opex(BuildingClass buildingClass) {
        return switch (buildingClass) {
            case A -> opexA;
            case B_PLUS, B -> opexB;
            case C -> opexB * 0.75;
        };
    }

    /** Price, RUB per square metre, of premises that are not let. */
    public double sale(BuildingClass buildingClass) {
        return switch (buildingClass) {
            case A -> saleA;
            case B_PLUS -> (saleA + saleB) / 2;
            case B -> saleB;
            case C -> saleB * 0.75;
        };
    }

    /** Yield, per cent a year. */
    public double cap(BuildingClass buildingClass) {
        return switch (buildingClass) {
            case A -> capA;
            case B_PLUS -> (capA + capB) / 2;
            case B -> capB;
            case C -> capB + 0.5;
        };
    }
}
