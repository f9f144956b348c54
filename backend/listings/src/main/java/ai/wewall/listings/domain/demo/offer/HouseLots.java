package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.demo.city.City;
import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.listings.domain.demo.city.SiteKind;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Buildings that are offered whole: mansions, detached shops, small office houses. */
final class HouseLots implements LotMaker {

    private static final double LET_SHARE = 0.28;

    private final City city;
    private final LeaseMaker leases;

    HouseLots(City city, LeaseMaker leases) {
        this.city = city;
        this.leases = leases;
    }

    @Override
    public Lot make(Deal deal, Dice dice) {
        Site site = city.draw(SiteKind.DETACHED, dice);
        double drawn = dice.lognormal(320.0 * Math.min(4, site.floors()), 0.6);
        BigDecimal area = Money.area(Math.clamp(Math.rint(drawn), 140, 14_000));
        Set<Feature> features = FeatureMaker.ofHouse(site, dice);
        SpaceRates rates = SpaceRates.ofBuildings(site.zone());
        Premises premises = new Premises(
                PropertyType.BUILDING,
                area,
                null,
                Money.decimal(site.isMansion() ? dice.between(3.1, 4.4) : dice.between(2.7, 3.8), 1),
                BigDecimal.valueOf(Math.max(20, Math.round(area.doubleValue() * dice.between(0.05, 0.12) / 5) * 5)),
                Money.salePrice(area.doubleValue() * rates.sale().least() * dice.between(0.5, 0.9)),
                features);
        return lot(site, premises, deal, price(site, deal, rates, area, dice), dice);
    }

    private SpacePrice price(Site site, Deal deal, SpaceRates rates, BigDecimal area, Dice dice) {
        if (deal == Deal.RENT) {
            return SpacePrice.ofRent(rates, area, dice);
        }
        if (!dice.chance(LET_SHARE)) {
            return SpacePrice.ofEmpty(rates, area, dice);
        }
        int tenants = area.doubleValue() > 400 ? dice.between(2, 6) : 1;
        List<BigDecimal> parts = LeaseMaker.parts(area, tenants, dice);
        return SpacePrice.ofLet(rates, PropertyType.BUILDING, parts, site.isMansion(), leases, dice);
    }

    private Lot lot(Site site, Premises premises, Deal deal, SpacePrice price, Dice dice) {
        TermsMaker terms = new TermsMaker(site, PropertyType.BUILDING, deal, premises.features(), dice);
        Offer offer = new Offer(
                deal,
                price.price(),
                dice.chance(0.5) ? TaxForm.VAT_INCLUDED : dice.chance(0.5) ? TaxForm.VAT_ON_TOP : TaxForm.NO_VAT,
                dice.chance(0.6) ? BigDecimal.valueOf(dice.between(25, 70) * 100L) : null,
                terms.make(Objects.requireNonNull(premises.area()), 1, deal == Deal.RENT ? dice.chance(0.25) : null));
        return new Lot(site, premises, offer, price.tenancies(), photos(dice));
    }
}
