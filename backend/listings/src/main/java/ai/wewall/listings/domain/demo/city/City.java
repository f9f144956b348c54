package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.listings.domain.geography.Moscow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** All buildings of the demo market, the same for the same seed. */
public final class City {

    private static final Map<SiteKind, Integer> COUNTS = Map.of(
            SiteKind.CITY_TOWER, 16,
            SiteKind.BUSINESS_CENTRE, 950,
            SiteKind.OFFICE_HOUSE, 650,
            SiteKind.STREET_HOUSE, 2_700,
            SiteKind.NEW_HOUSING, 520,
            SiteKind.SHOPPING_CENTRE, 170,
            SiteKind.WAREHOUSE_PARK, 260,
            SiteKind.DETACHED, 900);

    private final Map<SiteKind, Odds<Site>> sites = new EnumMap<>(SiteKind.class);

    /** Builds the city. */
    public City(Moscow moscow, long seed) {
        SiteMaker maker = new SiteMaker(moscow, new SiteNames());
        for (SiteKind kind : SiteKind.values()) {
            List<Site> built = IntStream.range(0, Objects.requireNonNull(COUNTS.get(kind)))
                    .mapToObj(number -> maker.make(kind, Dice.of(seed, kind.name(), number)))
                    .toList();
            sites.put(kind, Odds.of(built, City::roominess));
        }
    }

    /** A building of this kind. */
    public Site draw(SiteKind kind, Dice dice) {
        return dice.pick(Objects.requireNonNull(sites.get(kind)));
    }

    /** In a house of twice the floors there is more to let, though not twice as much. */
    private static double roominess(Site site) {
        return Math.sqrt(site.floors());
    }
}
