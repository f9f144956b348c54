package ai.wewall.listings.domain.demo.city;

/** A part of Moscow in which offices cost about the same. */
public enum Zone {
    MOSCOW_CITY,
    /** Inside the Garden Ring. */
    CENTRE,
    /** Round Belorusskaya and along Leningradsky Prospekt. */
    BELORUSSKY,
    /** From the Garden Ring to the Third Ring. */
    GARDEN_TO_TTK,
    TTK_TO_MKAD,
    OUTSIDE
}
