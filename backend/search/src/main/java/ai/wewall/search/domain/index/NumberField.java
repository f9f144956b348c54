package ai.wewall.search.domain.index;

/** A number of a listing that ranges, orders and histograms look at. */
enum NumberField {
    PRICE,
    PRICE_PER_SQM,
    AREA,
    PUBLISHED_AT,
    FLOOR,
    CEILING_HEIGHT,
    POWER_KW,
    YIELD_PCT,
    PAYBACK_YEARS;

    /** Whether nearly every listing has a value of its own, so that a table of values would save nothing. */
    boolean isWide() {
        return ordinal() <= PUBLISHED_AT.ordinal();
    }

    /** The number of a listing; NaN where it is not known. */
    double of(IndexedListing listing) {
        return switch (this) {
            case PRICE -> listing.price();
            case PRICE_PER_SQM -> listing.pricePerSqm();
            case AREA -> listing.area();
            case PUBLISHED_AT -> listing.publishedAt();
            case FLOOR -> listing.floor();
            case CEILING_HEIGHT -> listing.ceilingHeight();
            case POWER_KW -> listing.powerKw();
            case YIELD_PCT -> listing.yieldPct();
            case PAYBACK_YEARS -> listing.paybackYears();
        };
    }
}
