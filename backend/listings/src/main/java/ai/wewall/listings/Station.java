package ai.wewall.listings;

import ai.wewall.model.listing.GeoPoint;

/**
 * A station of one line.
 *
 * @param kind {@code metro}, {@code mcc} or {@code mcd}
 * @param lineColor as {@code #E42313}
 * @param order place on its line
 */
public record Station(
        String kind,
        String lineCode,
        String line,
        String lineColor,
        int order,
        String name,
        String nameEnglish,
        GeoPoint location) {}
