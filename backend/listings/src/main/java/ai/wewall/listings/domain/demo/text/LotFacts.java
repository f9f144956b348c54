package ai.wewall.listings.domain.demo.text;

import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.listings.domain.demo.city.SiteKind;
import ai.wewall.listings.domain.demo.offer.Lot;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/** What is told of the premises themselves. */
final class LotFacts {

    private static final Map<Feature, String> FEATURES = Map.ofEntries(
            Map.entry(Feature.SEPARATE_ENTRANCE, "entrance"),
            Map.entry(Feature.SHOP_WINDOWS, "windows"),
            Map.entry(Feature.PARKING, "parking"),
            Map.entry(Feature.FIRST_LINE, "line"),
            Map.entry(Feature.WET_POINT, "wet"),
            Map.entry(Feature.FITTED_OUT, "fitted"),
            Map.entry(Feature.SHELL_AND_CORE, "shell"),
            Map.entry(Feature.OPEN_PLAN, "open"),
            Map.entry(Feature.LOADING_ZONE, "loading"),
            Map.entry(Feature.EXHAUST_HOOD, "hood"),
            Map.entry(Feature.TERRACE, "terrace"));

    private static final int HIGH_FLOOR = 3;
    private static final int HIGH_TOWER_FLOOR = 25;
    private static final double MUCH_POWER = 50;

    private LotFacts() {}

    static void tell(Lot lot, Facts facts) {
        double area = lot.area().doubleValue();
        double scale = lot.type() == PropertyType.WAREHOUSE || lot.type() == PropertyType.BUILDING ? 5 : 1;
        facts.hold("warehouse", lot.type() == PropertyType.WAREHOUSE)
                .say("area", Numbers.squareMetres(lot.area()))
                .hold("small", area < 70 * scale)
                .hold("medium", area >= 90 * scale && area < 320 * scale)
                .hold("large", area >= 320 * scale)
                .say("seats", seats(area));
        lot.premises().features().forEach(feature -> facts.hold(Objects.requireNonNull(FEATURES.get(feature)), true));
        height(lot, facts);
        power(lot, facts);
        if (lot.premises().floor() != null) {
            floor(lot.site(), lot.premises().floor(), facts);
        }
    }

    private static void height(Lot lot, Facts facts) {
        BigDecimal ceiling = Objects.requireNonNull(lot.premises().ceilingHeight());
        double high = switch (lot.type()) {
            case OFFICE -> 3.2;
            case RETAIL, FREE_PURPOSE -> 3.7;
            case WAREHOUSE -> 8;
            case BUILDING -> 3.4;
        };
        facts.say("ceiling", Numbers.grouped(ceiling) + Numbers.SPACE + "м")
                .hold("highceil", ceiling.doubleValue() >= high);
    }

    private static void power(Lot lot, Facts facts) {
        BigDecimal power = Objects.requireNonNull(lot.premises().powerKw());
        facts.say("kw", Numbers.grouped(power) + Numbers.SPACE + "кВт")
                .hold("bigkw", power.doubleValue() >= MUCH_POWER);
    }

    private static void floor(Site site, int floor, Facts facts) {
        facts.hold("ground", floor == 1)
                .hold("semi", floor == 0)
                .hold("basement", floor < 0)
                .hold("second", floor == 2)
                .hold("upper", floor > 1)
                .hold("top", floor > 2 && floor == site.floors())
                .hold("high", floor >= (site.kind() == SiteKind.CITY_TOWER ? HIGH_TOWER_FLOOR : HIGH_FLOOR))
                .say("floorNo", floor + "-м")
                .say("floorIs", floorIs(floor))
                .say("floorIn", floorIn(floor));
    }

    private static String floorIs(int floor) {
        return floor == 1
                ? "первый этаж"
                : floor == 0 ? "цокольный этаж" : floor < 0 ? "подвальный этаж" : floor + "-й этаж";
    }

    private static String floorIn(int floor) {
        return floor == 1
                ? "на первом этаже"
                : floor == 0 ? "в цокольном этаже" : floor < 0 ? "в подвальном этаже" : "на " + floor + "-м этаже";
    }

    /** From five to seven square metres a person. */
    private static String seats(double area) {
        long least = Math.max(1, Math.round(area / 7));
        long most = Math.max(least + 1, Math.round(area / 5));
        return "на " + least + "–" + Numbers.counted(most, "рабочее место", "рабочих места", "рабочих мест");
    }
}
