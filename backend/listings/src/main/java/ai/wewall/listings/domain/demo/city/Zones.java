package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.Surroundings;
import ai.wewall.listings.domain.geography.Earth;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Ring;
import java.util.List;

/** Tells the zone of a place. */
public final class Zones {

    private static final GeoPoint BELORUSSKAYA = new GeoPoint(55.7770, 37.5820);
    private static final double ROUND_BELORUSSKAYA_METRES = 1_300;
    private static final double ALONG_LENINGRADSKY_METRES = 500;

    private final List<GeoPoint> leningradsky;

    /** Zones by this map. */
    public Zones(Moscow moscow) {
        this.leningradsky = moscow.lines().stream()
                .filter(street -> street.name().equals("Ленинградский проспект"))
                .findFirst()
                .orElseThrow()
                .walk(100);
    }

    /** The zone of a point with these surroundings. */
    public Zone of(GeoPoint point, Surroundings around) {
        if (around.businessDistrict() == BusinessDistrict.MOSCOW_CITY) {
            return Zone.MOSCOW_CITY;
        }
        if (around.inside().contains(Ring.GARDEN_RING)) {
            return Zone.CENTRE;
        }
        if (isBelorussky(point)) {
            return Zone.BELORUSSKY;
        }
        if (around.inside().contains(Ring.TTK)) {
            return Zone.GARDEN_TO_TTK;
        }
        return around.inside().contains(Ring.MKAD) ? Zone.TTK_TO_MKAD : Zone.OUTSIDE;
    }

    private boolean isBelorussky(GeoPoint point) {
        return Earth.metres(point, BELORUSSKAYA) <= ROUND_BELORUSSKAYA_METRES
                || leningradsky.stream().anyMatch(near -> Earth.metres(point, near) <= ALONG_LENINGRADSKY_METRES);
    }
}
