package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.demo.city.Band;
import ai.wewall.listings.domain.demo.city.Zone;

/**
 * What whole buildings cost in a zone: bands of our own about the prices and rents of class B and C offices there, dearer
 * in the centre, where mansions are bought for themselves.
 *
 * @param rent RUB per square metre a year
 * @param sale RUB per square metre
 * @param yield gross, per cent a year
 */
public record HouseRates(Band rent, Band sale, Band yield) {

    private static final HouseRates CENTRE =
            new HouseRates(new Band(30_000, 66_000), new Band(380_000, 860_000), new Band(7, 9.5));
    private static final HouseRates TO_TTK =
            new HouseRates(new Band(21_600, 45_000), new Band(250_000, 500_000), new Band(8, 10.5));
    private static final HouseRates TO_MKAD =
            new HouseRates(new Band(12_600, 28_200), new Band(130_000, 300_000), new Band(9, 11.5));
    private static final HouseRates OUTSIDE =
            new HouseRates(new Band(8_400, 16_200), new Band(75_000, 170_000), new Band(9.5, 12));

    /** The rates of a zone. */
    public static HouseRates of(Zone zone) {
        return switch (zone) {
            case MOSCOW_CITY, CENTRE -> CENTRE;
            case BELORUSSKY, GARDEN_TO_TTK -> TO_TTK;
            case TTK_TO_MKAD -> TO_MKAD;
            case OUTSIDE -> OUTSIDE;
        };
    }
}
