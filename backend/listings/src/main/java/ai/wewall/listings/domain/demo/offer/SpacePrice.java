package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;

/**
 * The price of space, with the tenants that it stands for where it is sold let.
 *
 * @param price RUB: of a sale the whole, of a rent a month
 */
record SpacePrice(BigDecimal price, List<Tenancy> tenancies) {

    private static final double RATE_STEP = 600;

    static SpacePrice ofRent(SpaceRates rates, BigDecimal area, Dice dice) {
        double rate = Money.toStep(rates.rent().draw(dice), RATE_STEP);
        return new SpacePrice(Money.monthly(rate, area), List.of());
    }

    static SpacePrice ofEmpty(SpaceRates rates, BigDecimal area, Dice dice) {
        return new SpacePrice(Money.salePrice(area.doubleValue() * rates.sale().draw(dice)), List.of());
    }

    /** A price that follows from what these parts are let for. */
    static SpacePrice ofLet(
            SpaceRates rates, PropertyType type, List<BigDecimal> parts, boolean dear, LeaseMaker leases, Dice dice) {
        LetPrice let = LetPrice.draw(rates.rent(), rates.sale(), rates.payback(), dear, dice);
        List<Tenancy> tenancies = leases.sign(leases.takers(type, parts, dice), parts, let.rent(), dice);
        return new SpacePrice(Money.salePrice(LeaseMaker.yearly(tenancies) * let.payback()), tenancies);
    }
}
