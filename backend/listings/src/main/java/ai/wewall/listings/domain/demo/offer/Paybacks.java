package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.demo.city.Band;

/** Yields told as paybacks. */
final class Paybacks {

    private Paybacks() {}

    /** Years, for a band of gross yields in per cent a year. */
    static Band of(Band yield) {
        return new Band(100 / yield.most(), 100 / yield.least());
    }
}
