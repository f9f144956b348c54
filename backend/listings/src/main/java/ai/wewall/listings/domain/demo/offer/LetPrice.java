package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.demo.city.Band;

/**
 * Rent and payback of let premises that agree with each other: rent, price and payback each lie in their band.
 *
 * @param rent RUB per square metre a year
 * @param payback years
 */
record LetPrice(double rent, double payback) {

    /**
     * Draws both.
     *
     * @param dear whether the tenant is one that buyers pay more for: a payback in the upper half
     */
    static LetPrice draw(Band rents, Band prices, Band paybacks, boolean dear, Dice dice) {
        double rent = rents.within(prices.least() / paybacks.most(), prices.most() / paybacks.least())
                .draw(dice);
        Band possible = paybacks.within(prices.least() / rent, prices.most() / rent);
        double middle = (possible.least() + possible.most()) / 2;
        Band chosen = dear ? new Band(middle, possible.most()) : new Band(possible.least(), middle);
        return new LetPrice(rent, dice.between(chosen.least(), chosen.most()));
    }
}
