package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.geography.Corridor;

/** How good a place is for shops, with the bands that the market pays for ground floors there. */
public enum RetailPlace {
    /** The dearest shopping streets. */
    PRIME(new Band(120_000, 280_000), new Band(1_200_000, 2_800_000), new Band(11, 13)),
    /** Other shopping streets of the centre. */
    CENTRAL(new Band(60_000, 160_000), new Band(700_000, 1_600_000), new Band(10, 12.5)),
    /** The great avenues near the Third Ring, and the side streets of the centre, which cost as much. */
    AVENUE(new Band(40_000, 90_000), new Band(420_000, 900_000), new Band(9.5, 11.5)),
    /** Within a walk of a station in the bedroom districts. */
    BY_METRO(new Band(30_000, 60_000), new Band(300_000, 560_000), new Band(9, 11)),
    /** Ground floors of new housing, and whatever is far from a station, inside the MKAD. */
    NEW_HOUSING(new Band(24_000, 45_000), new Band(280_000, 480_000), new Band(9.5, 12)),
    /** Beyond the MKAD. */
    OUTSIDE(new Band(18_000, 32_000), new Band(180_000, 300_000), new Band(8, 10.5));

    private static final int WALK_MINUTES = 15;
    private static final double AVENUE_REACH_METRES = 7_500;

    private final Band rent;
    private final Band price;
    private final Band payback;

    RetailPlace(Band rent, Band price, Band payback) {
        this.rent = rent;
        this.price = price;
        this.payback = payback;
    }

    /** Rent of the ground floor, RUB per square metre a year. */
    public Band rent() {
        return rent;
    }

    /** Price of the ground floor, RUB per square metre. */
    public Band price() {
        return price;
    }

    /** Price over the yearly rent of the leases, years. */
    public Band payback() {
        return payback;
    }

    /** The place by its zone, by the street that it fronts, and by how far stations and the Kremlin are. */
    static RetailPlace of(Zone zone, Corridor corridor, boolean newHousing, int walkMinutes, double centreMetres) {
        return switch (zone) {
            case OUTSIDE -> OUTSIDE;
            case TTK_TO_MKAD -> {
                if (corridor == Corridor.AVENUE && centreMetres <= AVENUE_REACH_METRES) {
                    yield AVENUE;
                }
                yield newHousing || walkMinutes > WALK_MINUTES ? NEW_HOUSING : BY_METRO;
            }
            case MOSCOW_CITY, CENTRE, BELORUSSKY, GARDEN_TO_TTK ->
                switch (corridor) {
                    case PRIME -> PRIME;
                    case CENTRAL -> CENTRAL;
                    case AVENUE, NONE -> AVENUE;
                };
        };
    }
}
