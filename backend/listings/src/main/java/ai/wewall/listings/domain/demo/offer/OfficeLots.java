package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.listings.domain.demo.city.City;
import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.listings.domain.demo.city.SiteKind;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Offices for rent, empty ones on sale, and let ones on sale. */
final class OfficeLots implements LotMaker {

    private static final double VAT = 1.22;
    private static final double RATE_STEP = 600;
    private static final double LET_SHARE = 0.22;
    private static final Odds<SiteKind> KINDS = Odds.of(7, SiteKind.CITY_TOWER)
            .or(70, SiteKind.BUSINESS_CENTRE)
            .or(23, SiteKind.OFFICE_HOUSE)
            .build();

    private final City city;
    private final LeaseMaker leases;

    OfficeLots(City city, LeaseMaker leases) {
        this.city = city;
        this.leases = leases;
    }

    @Override
    public Lot make(Deal deal, Dice dice) {
        Site site = city.draw(dice.pick(KINDS), dice);
        BuildingClass buildingClass = Objects.requireNonNull(site.buildingClass());
        BigDecimal area = area(buildingClass, dice);
        int floor = floor(site, buildingClass, dice);
        Set<Feature> features = FeatureMaker.ofOffice(site, floor, dice);
        OfficeRates rates = OfficeRates.of(site.zone());
        double cadastral = area.doubleValue() * rates.sale(buildingClass) * dice.between(0.45, 0.72);
        Premises premises = new Premises(
                PropertyType.OFFICE,
                area,
                floor,
                Money.decimal(ceiling(site, buildingClass, dice), 1),
                BigDecimal.valueOf(Math.max(5, Math.round(area.doubleValue() * dice.between(0.06, 0.11)))),
                Money.salePrice(cadastral),
                features);
        return switch (deal) {
            case RENT -> forRent(site, premises, rates, dice);
            case SALE -> onSale(site, premises, rates, dice);
        };
    }

    private Lot forRent(Site site, Premises premises, OfficeRates rates, Dice dice) {
        BuildingClass buildingClass = Objects.requireNonNull(site.buildingClass());
        TaxForm taxForm = dice.pick(OfficeTax.of(buildingClass));
        boolean opexIncluded = dice.chance(OfficeTax.opexIncluded(buildingClass));
        double opex = Money.toStep(rates.opex(buildingClass), 100);
        double net = rates.rent(buildingClass) * OfficeSpread.of(site, premises, dice);
        double stated = (net + (opexIncluded ? opex : 0)) * (taxForm == TaxForm.VAT_INCLUDED ? VAT : 1);
        BigDecimal area = Objects.requireNonNull(premises.area());
        TermsMaker terms = new TermsMaker(site, PropertyType.OFFICE, Deal.RENT, premises.features(), dice);
        Offer offer = new Offer(
                Deal.RENT,
                Money.monthly(Money.toStep(stated, RATE_STEP), area),
                taxForm,
                BigDecimal.valueOf(Math.round(opex)),
                terms.make(area, Objects.requireNonNull(premises.floor()), opexIncluded));
        return new Lot(site, premises, offer, List.of(), photos(dice));
    }

    private Lot onSale(Site site, Premises premises, OfficeRates rates, Dice dice) {
        BuildingClass buildingClass = Objects.requireNonNull(site.buildingClass());
        BigDecimal area = Objects.requireNonNull(premises.area());
        List<Tenancy> tenancies = dice.chance(LET_SHARE) ? let(site, premises, rates, dice) : List.of();
        double price = tenancies.isEmpty()
                ? area.doubleValue() * rates.sale(buildingClass) * dice.peaked(0.82, 1, 1.2)
                : LeaseMaker.yearly(tenancies) * 100 / (rates.cap(buildingClass) + dice.between(-0.4, 1.2));
        TermsMaker terms = new TermsMaker(site, PropertyType.OFFICE, Deal.SALE, premises.features(), dice);
        Offer offer = new Offer(
                Deal.SALE,
                Money.salePrice(price),
                dice.pick(OfficeTax.of(buildingClass)),
                BigDecimal.valueOf(Math.round(Money.toStep(rates.opex(buildingClass), 100))),
                terms.make(area, Objects.requireNonNull(premises.floor()), null));
        return new Lot(site, premises, offer, tenancies, photos(dice));
    }

    /** Let offices are bought for their rent, so the price follows from it and not from what empty ones cost. */
    private List<Tenancy> let(Site site, Premises premises, OfficeRates rates, Dice dice) {
        BigDecimal area = Objects.requireNonNull(premises.area());
        double rate = rates.rent(Objects.requireNonNull(site.buildingClass())) * OfficeSpread.of(site, premises, dice);
        int count = area.doubleValue() > 500 ? dice.between(1, 4) : 1;
        List<BigDecimal> parts = LeaseMaker.parts(area, count, dice);
        return leases.sign(leases.takers(PropertyType.OFFICE, parts, dice), parts, rate, dice);
    }

    private static BigDecimal area(BuildingClass buildingClass, Dice dice) {
        double median = switch (buildingClass) {
            case A -> 350;
            case B_PLUS -> 240;
            case B -> 180;
            case C -> 95;
        };
        double drawn = dice.lognormal(median, 0.8);
        return Money.area(Math.clamp(dice.chance(0.5) ? Math.rint(drawn) : drawn, 12, 6_000));
    }

    private static int floor(Site site, BuildingClass buildingClass, Dice dice) {
        boolean simple = buildingClass == BuildingClass.B || buildingClass == BuildingClass.C;
        if (simple && dice.chance(0.05)) {
            return 0;
        }
        return dice.chance(0.1) ? 1 : dice.between(Math.min(2, site.floors()), site.floors());
    }

    private static double ceiling(Site site, BuildingClass buildingClass, Dice dice) {
        if (site.isMansion()) {
            return dice.between(3.0, 4.2);
        }
        return switch (buildingClass) {
            case A -> dice.between(3.0, 3.9);
            case B_PLUS -> dice.between(2.8, 3.5);
            case B -> dice.between(2.7, 3.3);
            case C -> dice.between(2.6, 3.1);
        };
    }
}
