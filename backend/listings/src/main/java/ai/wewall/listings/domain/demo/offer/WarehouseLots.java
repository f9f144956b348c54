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

    private static final double LET_SHARE = 0.3;

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
        SpaceRates rates = SpaceRates.ofWarehouses(site.zone());
        Premises premises = new Premises(
                PropertyType.WAREHOUSE,
                area,
                dice.chance(0.9) ? 1 : site.floors(),
                ceiling(Objects.requireNonNull(site.buildingClass()), dice),
                BigDecimal.valueOf(Math.max(15, Math.round(area.doubleValue() * dice.between(0.03, 0.09) / 5) * 5)),
                Money.salePrice(area.doubleValue() * rates.sale().least() * dice.between(0.5, 0.9)),
                features);
        return lot(site, premises, deal, price(deal, rates, area, dice), dice);
    }

    private SpacePrice price(Deal deal, SpaceRates rates, BigDecimal area, Dice dice) {
        if (deal == Deal.RENT) {
            return SpacePrice.ofRent(rates, area, dice);
        }
        if (!dice.chance(LET_SHARE)) {
            return SpacePrice.ofEmpty(rates, area, dice);
        }
        int tenants = area.doubleValue() > 1_500 ? dice.between(1, 3) : 1;
        List<BigDecimal> parts = LeaseMaker.parts(area, tenants, dice);
        return SpacePrice.ofLet(rates, PropertyType.WAREHOUSE, parts, dice.chance(0.5), leases, dice);
    }

    private Lot lot(Site site, Premises premises, Deal deal, SpacePrice price, Dice dice) {
        Boolean opexIncluded = deal == Deal.RENT ? dice.chance(0.5) : null;
        TermsMaker terms = new TermsMaker(site, PropertyType.WAREHOUSE, deal, premises.features(), dice);
        Offer offer = new Offer(
                deal,
                price.price(),
                dice.chance(0.7) ? TaxForm.VAT_ON_TOP : TaxForm.NO_VAT,
                BigDecimal.valueOf(dice.between(12, 28) * 100L),
                terms.make(
                        Objects.requireNonNull(premises.area()),
                        Objects.requireNonNull(premises.floor()),
                        opexIncluded));
        return new Lot(site, premises, offer, price.tenancies(), photos(dice));
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
