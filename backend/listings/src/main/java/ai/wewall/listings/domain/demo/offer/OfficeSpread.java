package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.model.search.Feature;
import java.util.Objects;

/** How far the rent of an office lies from the middle of its zone and class. */
public final class OfficeSpread {

    /** The rent is never less than this share of the middle. */
    public static final double LEAST = 0.78;

    /** The rent is never more than this multiple of it. */
    public static final double MOST = 1.25;

    private OfficeSpread() {}

    static double of(Site site, Premises premises, Dice dice) {
        double spread = dice.peaked(0.86, 0.99, 1.16);
        spread *= premises.features().contains(Feature.FITTED_OUT) ? 1.03 : 1;
        spread *= premises.features().contains(Feature.SHELL_AND_CORE) ? 0.93 : 1;
        spread *= site.walkMinutes() <= 5 ? 1.03 : site.walkMinutes() > 15 ? 0.93 : 1;
        spread *= Objects.requireNonNull(premises.floor()) < 1 ? 0.85 : 1;
        spread *= Objects.requireNonNull(premises.area()).doubleValue() > 1_000 ? 0.97 : 1;
        return Math.clamp(spread, LEAST, MOST);
    }
}
