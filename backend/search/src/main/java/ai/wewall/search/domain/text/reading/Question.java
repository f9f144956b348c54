package ai.wewall.search.domain.text.reading;

/** What can be asked back, the most pressing first. The words stand in {@code messages/questions}. */
public enum Question {
    /** A range was named upside down (n). */
    RANGE_REVERSED,
    /** An amount is in another currency (p). */
    CURRENCY,
    /** A monthly amount stands beside a purchase (t). */
    RENT_AMOUNT_FOR_SALE,
    /** Buying and renting were named alike (t). */
    BOTH_DEALS,
    /** A number has no unit (o). */
    NUMBER_WITHOUT_UNIT,
    /** A number is out of all reason. */
    OUT_OF_RANGE,
    /** Neither buying nor renting was named (rule 6). */
    DEAL
}
