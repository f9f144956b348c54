package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.District;
import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.listings.domain.demo.DemoFiles;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.listings.domain.geography.StreetLine;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Okrug;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places along all streets where a building may stand, and how likely it is there. */
final class Spots {

    private static final double STEP_METRES = 25;
    private static final int NEAR_MINUTES = 10;

    private final Moscow moscow;
    private final Map<Okrug, Odds<List<Spot>>> districts = new EnumMap<>(Okrug.class);
    private final Map<SiteKind, Odds<Okrug>> okrugs = new EnumMap<>(SiteKind.class);
    private final Map<List<Spot>, Odds<Spot>> spots = new LinkedHashMap<>();
    private final List<Spot> ofMoscowCity = new ArrayList<>();

    Spots(Moscow moscow) {
        this.moscow = moscow;
        Map<District, List<Spot>> byDistrict = new LinkedHashMap<>();
        for (StreetLine street : moscow.lines()) {
            for (Spot spot : along(street)) {
                byDistrict
                        .computeIfAbsent(moscow.districtOf(spot.point()), district -> new ArrayList<>())
                        .add(spot);
                if (moscow.businessDistrictOf(spot.point())
                        .filter(BusinessDistrict.MOSCOW_CITY::equals)
                        .isPresent()) {
                    ofMoscowCity.add(spot);
                }
            }
        }
        Map<Okrug, List<List<Spot>>> byOkrug = new EnumMap<>(Okrug.class);
        byDistrict.forEach((district, found) -> byOkrug.computeIfAbsent(district.okrug(), okrug -> new ArrayList<>())
                .add(found));
        byOkrug.forEach((okrug, found) -> districts.put(okrug, Odds.of(found, Spots::attraction)));
        byDistrict.values().forEach(found -> spots.put(found, Odds.of(found, this::attraction)));
        DemoFiles.table("okrug-shares").forEach(row -> okrugs.put(SiteKind.valueOf(row[0]), shares(row)));
    }

    /** A place for a building of this kind. */
    Spot draw(SiteKind kind, Dice dice) {
        if (kind == SiteKind.CITY_TOWER) {
            return dice.pick(ofMoscowCity);
        }
        Odds<Okrug> shares = okrugs.get(kind);
        if (shares == null) {
            throw new IllegalStateException("no shares of okrugs for " + kind);
        }
        Odds<List<Spot>> ofOkrug = districts.get(dice.pick(shares));
        Odds<Spot> ofDistrict = ofOkrug == null ? null : spots.get(dice.pick(ofOkrug));
        if (ofDistrict == null) {
            throw new IllegalStateException("an okrug without a street");
        }
        return dice.pick(ofDistrict);
    }

    /** A district with twice the streets has half as many buildings again. */
    private static double attraction(List<Spot> district) {
        return Math.sqrt(district.size());
    }

    private double attraction(Spot spot) {
        double street = switch (spot.corridor()) {
            case PRIME -> 8;
            case CENTRAL -> 3;
            case AVENUE -> 1.6;
            case NONE -> 1;
        };
        return moscow.metroNear(spot.point()).getFirst().walkMinutes() <= NEAR_MINUTES ? 2 * street : street;
    }

    private static Odds<Okrug> shares(String[] row) {
        return Odds.of(List.of(Okrug.values()), okrug -> Double.parseDouble(row[1 + okrug.ordinal()]));
    }

    private static List<Spot> along(StreetLine street) {
        List<GeoPoint> points = street.walk(STEP_METRES);
        List<Spot> found = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            found.add(Spot.of(street, points.get(i), points.get(i + 1), i * STEP_METRES));
        }
        return found;
    }
}
