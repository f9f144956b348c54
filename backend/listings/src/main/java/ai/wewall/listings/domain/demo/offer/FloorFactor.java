package ai.wewall.listings.domain.demo.offer;

import ai.wewall.model.search.PropertyType;

/** What premises for trade are worth against a shop on the ground floor of the same house. */
public final class FloorFactor {

    private FloorFactor() {}

    /** A share of the ground-floor shop's rent and price. */
    public static double of(PropertyType type, int floor) {
        double byFloor = floor == 1 ? 1 : floor < 0 ? 0.55 : floor <= 2 ? 0.7 : 0.6;
        return type == PropertyType.FREE_PURPOSE ? byFloor * 0.85 : byFloor;
    }
}
