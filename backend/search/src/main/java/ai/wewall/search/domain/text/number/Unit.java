package ai.wewall.search.domain.text.number;

/** Units that can be said after a number, as the table {@code numbers.txt} names them. */
public enum Unit {
    /** «м» alone: metres, square metres or, where a money word governs, millions (g). */
    M,
    METRE,
    M2,
    SOTKA,
    HA,
    KM,
    KW,
    PERCENT,
    PERCENT_YEAR,
    MINUTE,
    HOUR,
    YEAR,
    MONTH,
    DAY,
    FLOOR,
    /** People, seats, rooms (q). */
    COUNT;

    /** Whether it can measure premises. */
    public boolean isArea() {
        return this == M || this == METRE || this == M2 || this == SOTKA || this == HA;
    }

    /** Whether it can measure a way. */
    public boolean isLength() {
        return this == M || this == METRE || this == KM;
    }

    /** Whether two amounts in these units can be the ends of one range. */
    boolean measuresLike(Unit other) {
        return this == other
                || isArea() && other.isArea()
                || isLength() && other.isLength()
                || isPercent() && other.isPercent()
                || isTime() && other.isTime();
    }

    public boolean isPercent() {
        return this == PERCENT || this == PERCENT_YEAR;
    }

    private boolean isTime() {
        return this == MINUTE || this == HOUR;
    }
}
