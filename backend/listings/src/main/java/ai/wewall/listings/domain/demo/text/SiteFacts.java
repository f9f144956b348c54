package ai.wewall.listings.domain.demo.text;

import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.listings.domain.demo.city.SiteKind;
import ai.wewall.listings.domain.geography.Corridor;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Ring;
import java.util.List;
import java.util.Map;

/** What is told of a building and its place. */
final class SiteFacts {

    private static final int NEAR_MINUTES = 8;
    private static final int WALKABLE_MINUTES = 25;
    private static final int NEW_YEAR = 2020;
    private static final Map<String, String> PARKS = Map.of(
            "Индустриальный парк", "в индустриальном парке",
            "Складской комплекс", "в складском комплексе",
            "Логистический парк", "в логистическом парке",
            "Производственный комплекс", "в производственном комплексе");

    private final PlaceCases cases;

    SiteFacts(PlaceCases cases) {
        this.cases = cases;
    }

    void tell(Site site, Facts facts) {
        facts.say("street", StreetCases.locative(site.street()))
                .say("district", PlaceCases.inDistrict(site.around().district()))
                .say("year", Integer.toString(site.builtYear()))
                .say("floors", Numbers.counted(site.floors(), "этаж", "этажа", "этажей"));
        kind(site, facts);
        place(site, facts);
        walk(site, facts);
        if (site.buildingClass() != null) {
            facts.say("class", site.buildingClass().toString());
        }
        if (site.name() != null) {
            facts.hold("named", true).say("name", site.name()).say("inCentre", inside(site, site.name()));
        }
    }

    private static void kind(Site site, Facts facts) {
        facts.hold("tower", site.kind() == SiteKind.CITY_TOWER)
                .hold("mall", site.kind() == SiteKind.SHOPPING_CENTRE)
                .hold("housing", site.kind() == SiteKind.NEW_HOUSING)
                .hold("business", site.kind() == SiteKind.BUSINESS_CENTRE)
                .hold("admin", site.kind() == SiteKind.OFFICE_HOUSE)
                .hold("dwelling", site.kind() == SiteKind.STREET_HOUSE)
                .hold("oldhouse", site.kind() == SiteKind.STREET_HOUSE && site.builtYear() < 1940)
                .hold("mansion", site.isMansion() && site.kind() != SiteKind.STREET_HOUSE)
                .hold("storeys", site.floors() > 1)
                .hold("new", site.builtYear() >= NEW_YEAR)
                .hold("a", site.buildingClass() == BuildingClass.A)
                .hold("bplus", site.buildingClass() == BuildingClass.B_PLUS)
                .hold("b", site.buildingClass() == BuildingClass.B)
                .hold("c", site.buildingClass() == BuildingClass.C)
                .hold("modest", site.buildingClass() == BuildingClass.B || site.buildingClass() == BuildingClass.C);
    }

    private static void place(Site site, Facts facts) {
        facts.hold("corridor", site.corridor() == Corridor.PRIME || site.corridor() == Corridor.CENTRAL)
                .hold("avenue", site.corridor() == Corridor.AVENUE)
                .hold("boulevard", site.around().inside().contains(Ring.BOULEVARD_RING))
                .hold("centre", site.around().inside().contains(Ring.GARDEN_RING))
                .hold("garden", site.around().inside().contains(Ring.TTK))
                .hold("outside", !site.around().inside().contains(Ring.MKAD));
    }

    private void walk(Site site, Facts facts) {
        List<MetroWalk> metro = site.around().metro();
        int minutes = site.walkMinutes();
        String station = metro.getFirst().name();
        boolean far = minutes > WALKABLE_MINUTES;
        facts.hold("near", minutes <= NEAR_MINUTES)
                .hold("walkable", !far)
                .hold("far", far)
                .hold("two", metro.size() > 1)
                .say("station", station)
                .say("metro", (isMetro(metro.getFirst()) ? "метро «" : "станция «") + station + "»")
                .say("metroGen", toStation(metro.getFirst()))
                .say("second", metro.get(Math.min(1, metro.size() - 1)).name())
                .say("min", Numbers.counted(minutes, "минута", "минуты", "минут"))
                .say("minAcc", Numbers.counted(minutes, "минуту", "минуты", "минут"))
                .say("walk", far ? PlaceCases.inDistrict(site.around().district()) : walkTo(metro.getFirst()));
        cases.genitive(station).ifPresent(genitive -> facts.hold("gen", !far).say("of", genitive));
    }

    private static String walkTo(MetroWalk station) {
        return "в " + Numbers.counted(station.walkMinutes(), "минуте", "минутах", "минутах") + " пешком от "
                + toStation(station);
    }

    private static String toStation(MetroWalk station) {
        return (isMetro(station) ? "метро «" : "станции «") + station.name() + "»";
    }

    /** The lines of the railway are no metro. */
    private static boolean isMetro(MetroWalk station) {
        return !station.line().startsWith("МЦ");
    }

    private static String inside(Site site, String name) {
        return switch (site.kind()) {
            case CITY_TOWER -> "в Москва-Сити, в комплексе «" + name + "»";
            case BUSINESS_CENTRE -> "в бизнес-центре «" + name + "»";
            case SHOPPING_CENTRE -> "в торговом центре «" + name + "»";
            case NEW_HOUSING -> "в жилом комплексе «" + name + "»";
            case WAREHOUSE_PARK -> inPark(name);
            case OFFICE_HOUSE, STREET_HOUSE, DETACHED -> "в здании «" + name + "»";
        };
    }

    /** The name of a park begins with its kind. */
    private static String inPark(String name) {
        int quote = name.indexOf(" «");
        String kind = name.substring(0, quote);
        return PARKS.getOrDefault(kind, "на территории") + name.substring(quote);
    }
}
