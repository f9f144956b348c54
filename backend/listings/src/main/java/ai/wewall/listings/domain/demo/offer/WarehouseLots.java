package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.chance.Dice;
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

/** Warehouses and light industry. */
final class WarehouseLots implements LotMaker {

    private static final double RATE_STEP = 600;

    private final City city;
    private final LeaseMaker leases;

    WarehouseLots(City city, LeaseMaker leases) {
        this.city = city;
        this.leases = leases;
    }

    @Override
    public Lot make(Deal deal, Dice dice) {
        Site site = city.draw(SiteKind.WAREHOUSE_PARK, dice);
        BigDecimal area = Money.area(Math.clamp(Math.rint(dice.lognormal(900, 0.9)), 100, 24_000));
        Set<Feature> features = FeatureMaker.ofWarehouse(dice);
        WarehouseRates rates = WarehouseRates.of(site.zone());
        Premises premises = new Premises(
                PropertyType.WAREHOUSE,
                area,
                dice.chance(0.9) ? 1 : site.floors(),
                ceiling(Objects.requireNonNull(site.buildingClass()), dice),
                BigDecimal.valueOf(Math.max(15, Math.round(area.doubleValue() * dice.between(0.03, 0.09) / 5) * 5)),
                Money.salePrice(area.doubleValue() * rates.sale().least() * dice.between(0.5, 0.9)),
                features);
        return switch (deal) {
            case RENT -> forRent(site, premises, rates, dice);
            case SALE -> onSale(site, premises, rates, dice);
        };
    }

    private Lot forRent(Site site, Premises premises, WarehouseRates rates, Dice dice) {
        double rate = Money.toStep(rates.rent().draw(dice), RATE_STEP);
        BigDecimal price = Money.monthly(rate, Objects.requireNonNull(premises.area()));
        return lot(site, premises, Deal.RENT, price, List.of(), dice);
    }

    private Lot onSale(Site site, Premises premises, WarehouseRates rates, Dice dice) {
        BigDecimal area = Objects.requireNonNull(premises.area());
        if (!dice.chance(0.3)) {
            double price = area.doubleValue() * rates.sale().draw(dice);
            return lot(site, premises, Deal.SALE, Money.salePrice(price), List.of(), dice);
        }
        List<BigDecimal> parts = LeaseMaker.parts(area, area.doubleValue() > 1_500 ? dice.between(1, 3) : 1, dice);
        LetPrice let = LetPrice.draw(rates.rent(), rates.sale(), Paybacks.of(rates.yield()), dice.chance(0.5), dice);
        List<Tenancy> tenancies =
                leases.sign(leases.takers(PropertyType.WAREHOUSE, parts, dice), parts, let.rent(), dice);
        BigDecimal price = Money.salePrice(LeaseMaker.yearly(tenancies) * let.payback());
        return lot(site, premises, Deal.SALE, price, tenancies, dice);
    }

    private Lot lot(Site site, Premises premises, Deal deal, BigDecimal price, List<Tenancy> tenancies, Dice dice) {
        Boolean opexIncluded = deal == Deal.RENT ? dice.chance(0.5) : null;
        TermsMaker terms = new TermsMaker(site, PropertyType.WAREHOUSE, deal, premises.features(), dice);
        Offer offer = new Offer(
                deal,
                price,
                dice.chance(0.7) ? TaxForm.VAT_ON_TOP : TaxForm.NO_VAT,
                BigDecimal.valueOf(dice.between(12, 28) * 100L),
                terms.make(
                        Objects.requireNonNull(premises.area()),
                        Objects.requireNonNull(premises.floor()),
                        opexIncluded));
        return new Lot(site, premises, offer, tenancies, photos(dice));
    }

    private static BigDecimal ceiling(BuildingClass buildingClass, Dice dice) {
        return switch (buildingClass) {
            case A -> Money.decimal(dice.between(10.0, 13.0), 1);
            case B_PLUS -> Money.decimal(dice.between(7.0, 10.0), 1);
            case B -> Money.decimal(dice.between(5.0, 8.0), 1);
            case C -> Money.decimal(dice.between(3.6, 6.0), 1);
        };
    }
}
