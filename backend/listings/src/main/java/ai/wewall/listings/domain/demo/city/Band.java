package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.chance.Dice;

/** From the least to the most that the market pays. */
public record Band(double least, double most) {

    public Band {
        if (!(least <= most)) {
            throw new IllegalArgumentException("an empty band: from " + least + " to " + most);
        }
    }

    /** A value in it, more often in the lower half than in the upper. */
    public double draw(Dice dice) {
        return least == most ? least : dice.peaked(least, least + (most - least) * 0.35, most);
    }

    /** What both bands have in common. */
    public Band within(double noLess, double noMore) {
        return new Band(Math.max(least, noLess), Math.min(most, noMore));
    }

    /** Whether a value lies in it, give or take a share of it. */
    public boolean holds(double value, double slack) {
        return value >= least * (1 - slack) && value <= most * (1 + slack);
    }
}
