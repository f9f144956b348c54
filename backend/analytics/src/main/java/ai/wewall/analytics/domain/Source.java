package ai.wewall.analytics.domain;

/** What an input rests on; a message bundle words it. */
public enum Source {
    LISTING,
    LEASES,
    MARKET_TABLE,
    ESTIMATE_OF_CADASTRAL_VALUE,
    TAX_CODE,
    MOSCOW_PROPERTY_TAX,
    KEY_RATE_AND_PREMIUM,
    USUAL_TERMS,
    TODAY
}
