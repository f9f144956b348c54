package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.listings.domain.demo.city.SiteKind;
import ai.wewall.model.listing.Entrance;
import ai.wewall.model.listing.ListingTerms;
import ai.wewall.model.listing.ParkingKind;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms of an offer beside its price. */
final class TermsMaker {

    private static final Odds<BigDecimal> DEPOSITS = Odds.of(45, BigDecimal.ONE)
            .or(12, new BigDecimal("1.5"))
            .or(33, BigDecimal.TWO)
            .or(10, BigDecimal.valueOf(3))
            .build();
    private static final Odds<BigDecimal> RENT_COMMISSIONS = Odds.of(52, BigDecimal.ZERO)
            .or(24, BigDecimal.valueOf(50))
            .or(24, BigDecimal.valueOf(100))
            .build();
    private static final Odds<BigDecimal> SALE_COMMISSIONS = Odds.of(55, BigDecimal.ZERO)
            .or(15, BigDecimal.ONE)
            .or(20, BigDecimal.TWO)
            .or(10, BigDecimal.valueOf(3))
            .build();
    private static final Odds<String> LAND = Odds.of(50, "Долгосрочная аренда у города")
            .or(30, "Собственность")
            .or(20, "Доля в праве пропорционально площади")
            .build();
    private static final Odds<String> SALES = Odds.of(82, "Договор купли-продажи")
            .or(18, "Продажа доли в обществе")
            .build();
    private static final List<String> ENCUMBRANCES = List.of(
            "Залог банка, снимается в день сделки", "Охранное обязательство по объекту наследия", "Сервитут на проход");

    private final Site site;
    private final PropertyType type;
    private final Deal deal;
    private final Set<Feature> features;
    private final Dice dice;

    TermsMaker(Site site, PropertyType type, Deal deal, Set<Feature> features, Dice dice) {
        this.site = site;
        this.type = type;
        this.deal = deal;
        this.features = features;
        this.dice = dice;
    }

    ListingTerms make(BigDecimal area, int floor, @Nullable Boolean opexIncluded) {
        boolean rent = deal == Deal.RENT;
        return new ListingTerms(
                opexIncluded,
                rent ? Boolean.TRUE.equals(opexIncluded) && dice.chance(0.3) : null,
                rent ? dice.pick(DEPOSITS) : null,
                rent ? rentFree() : null,
                dice.pick(rent ? RENT_COMMISSIONS : SALE_COMMISSIONS),
                rent ? leaseTerm() : null,
                divisibleFrom(area),
                type == PropertyType.OFFICE && !rent || dice.chance(0.4) ? coefficient() : null,
                features.contains(Feature.PARKING) ? BigDecimal.valueOf(dice.between(4, 12) * 10L) : null,
                rent && dice.chance(0.7) ? null : cadastralNumber(),
                site.kind() == SiteKind.DETACHED || site.kind() == SiteKind.WAREHOUSE_PARK ? dice.pick(LAND) : null,
                rent ? null : ownership(),
                dice.chance(site.kind() == SiteKind.BUSINESS_CENTRE ? 0.8 : 0.35),
                ventilation(),
                dice.chance(0.25) ? null : dice.chance(0.85),
                entrance(floor),
                features.contains(Feature.PARKING) ? parking() : null,
                !rent && dice.chance(0.1) ? dice.pick(ENCUMBRANCES) : null,
                dice.chance(0.3) ? null : dice.chance(0.92));
    }

    private int rentFree() {
        boolean bare = features.contains(Feature.SHELL_AND_CORE);
        return bare ? dice.between(2, 4) : dice.chance(0.45) ? dice.between(1, 2) : 0;
    }

    private int leaseTerm() {
        return switch (type) {
            case OFFICE ->
                site.buildingClass() == BuildingClass.C ? dice.chance(0.6) ? 11 : 36 : 12 * dice.between(3, 5);
            case RETAIL -> 12 * dice.between(5, 10);
            case FREE_PURPOSE -> dice.chance(0.35) ? 11 : 12 * dice.between(3, 7);
            case WAREHOUSE -> dice.chance(0.3) ? 11 : 12 * dice.between(3, 5);
            case BUILDING -> 12 * dice.between(5, 10);
        };
    }

    private @Nullable BigDecimal divisibleFrom(BigDecimal area) {
        double value = area.doubleValue();
        return value >= 160 && dice.chance(0.35)
                ? BigDecimal.valueOf(Math.round(value / dice.between(2, 5) / 10) * 10)
                : null;
    }

    private @Nullable BigDecimal coefficient() {
        return site.kind() == SiteKind.BUSINESS_CENTRE || site.kind() == SiteKind.CITY_TOWER
                ? Money.decimal(dice.between(1.05, 1.18), 2)
                : null;
    }

    /** The okrug's number, the block's and the object's. */
    private String cadastralNumber() {
        int okrug = switch (site.around().okrug()) {
            case CAO -> 1;
            case SVAO -> 2;
            case VAO -> 3;
            case YUVAO -> 4;
            case YUAO -> 5;
            case YUZAO -> 6;
            case ZAO -> 7;
            case SZAO -> 8;
            case SAO -> 9;
            case ZELAO -> 10;
            case NAO -> 17;
            case TAO -> 22;
        };
        return "77:" + padded(okrug, 2) + ":" + padded(dice.between(1_001, 12_099), 7) + ":"
                + dice.between(1_000, 9_999);
    }

    private static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(digits - plain.length()) + plain;
    }

    private String ownership() {
        return site.kind() == SiteKind.NEW_HOUSING && site.builtYear() >= 2025
                ? "Договор долевого участия"
                : dice.pick(SALES);
    }

    private String ventilation() {
        return switch (type) {
            case OFFICE, BUILDING ->
                switch (site.buildingClass()) {
                    case A -> "Приточно-вытяжная с охлаждением, четырёхтрубные фанкойлы";
                    case B_PLUS -> "Приточно-вытяжная, центральное кондиционирование";
                    case B -> dice.chance(0.6) ? "Приточно-вытяжная, сплит-системы" : "Приточная, сплит-системы";
                    case C -> dice.chance(0.5) ? "Естественная, сплит-системы" : "Естественная";
                    case null -> "Вытяжная, сплит-системы";
                };
            case RETAIL, FREE_PURPOSE ->
                features.contains(Feature.EXHAUST_HOOD)
                        ? "Приточно-вытяжная, отдельный канал на кровлю"
                        : dice.chance(0.5) ? "Вытяжная, сплит-системы" : "Приточно-вытяжная";
            case WAREHOUSE -> dice.chance(0.5) ? "Вытяжная, тепловые завесы" : "Приточно-вытяжная";
        };
    }

    private Entrance entrance(int floor) {
        if (!features.contains(Feature.SEPARATE_ENTRANCE)) {
            return Entrance.SHARED;
        }
        return features.contains(Feature.FIRST_LINE) || floor == 1 && dice.chance(0.7)
                ? Entrance.STREET
                : Entrance.YARD;
    }

    private ParkingKind parking() {
        return switch (site.kind()) {
            case CITY_TOWER -> ParkingKind.UNDERGROUND;
            case BUSINESS_CENTRE ->
                site.buildingClass() == BuildingClass.A || dice.chance(0.3)
                        ? ParkingKind.UNDERGROUND
                        : ParkingKind.SURFACE;
            case NEW_HOUSING -> dice.chance(0.5) ? ParkingKind.UNDERGROUND : ParkingKind.STREET;
            case STREET_HOUSE -> ParkingKind.STREET;
            case OFFICE_HOUSE, SHOPPING_CENTRE, WAREHOUSE_PARK, DETACHED -> ParkingKind.SURFACE;
        };
    }
}
